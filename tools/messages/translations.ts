import { messageShape, type MessageShape } from './icu';

/** Sentences by id. */
export type Sentences = Readonly<Record<string, string>>;

/** The catalogue of one part of the product in all languages. */
export interface Translations {
  /** Where it lies, for the reader of a finding. */
  readonly place: string;
  readonly en: Sentences;
  readonly fr: Sentences;
  readonly ar: Sentences;
}

/** Arabic counts none, one, two, a few (3 to 10), many (11 to 99) and others apart. */
const arabicBranches = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What is wrong between the languages of one catalogue, one sentence a finding. */
export function checkTranslations(catalogue: Translations): string[] {
  return [...Object.keys(catalogue.en).flatMap((id) => checkSentence(catalogue, id)), ...unknownKeys(catalogue)];
}

function unknownKeys({ place, en, fr, ar }: Translations): string[] {
  return Object.entries({ fr, ar }).flatMap(([language, sentences]) =>
    Object.keys(sentences)
      .filter((id) => !(id in en))
      .map((id) => `${place}: ${language} has ${id}, which English lacks`),
  );
}

function checkSentence({ place, en, fr, ar }: Translations, id: string): string[] {
  const findings: string[] = [];
  const shapes = new Map<string, MessageShape>();
  for (const [language, sentences] of Object.entries({ en, fr, ar })) {
    const sentence = sentences[id];
    if (sentence === undefined || sentence.trim() === '') findings.push(`${place}: ${id} is missing in ${language}`);
    else {
      try {
        shapes.set(language, messageShape(sentence));
      } catch (error) {
        findings.push(`${place}: ${id} is malformed in ${language}: ${String(error)}`);
      }
    }
  }
  const english = shapes.get('en');
  if (!english) return findings;
  for (const [language, shape] of shapes) {
    findings.push(...differences(english, shape).map((what) => `${place}: ${id} in ${language} ${what}`));
  }
  for (const { name, branches } of shapes.get('ar')?.plurals ?? []) {
    const lacking = arabicBranches.filter((branch) => !branches.has(branch));
    if (lacking.length > 0) findings.push(`${place}: ${id} in ar lacks the plurals ${lacking.join(', ')} of ${name}`);
  }
  return findings;
}

function differences(english: MessageShape, other: MessageShape): string[] {
  const findings = [...english.names]
    .filter((name) => !other.names.has(name))
    .map((name) => `does not use the placeholder ${name}`);
  for (const name of other.names) {
    if (!english.names.has(name)) findings.push(`uses the placeholder ${name}, which English lacks`);
  }
  for (const [name, branches] of english.selects) {
    const others = other.selects.get(name);
    const lacking = [...branches].filter((branch) => others && !others.has(branch));
    if (lacking.length > 0) findings.push(`lacks the choices ${lacking.join(', ')} of ${name}`);
  }
  return findings;
}

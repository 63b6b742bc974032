import { paperFormats } from '@passage/platform/domain';
import { placeholders, type FamilyMessageFacts, type Placeholder, type TimeRange } from './family-message';

/** Fewer finished cases than this say nothing about how long it takes. */
export const leastSample = 20;

const place = /\{([a-z-]+)\}/g;

/** Places in a text that nothing fills. */
export function unknownPlaces(body: string): string[] {
  const known: readonly string[] = placeholders;
  return [...new Set([...body.matchAll(place)].map(([, name = '']) => name))].filter((name) => !known.includes(name));
}

/** The text with its places filled in; a place without a value stays, so that nobody sends a gap unseen. */
export function filled(body: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return body.replace(place, (whole, name: Placeholder) => values[name] || whole);
}

/** Whether a filled text still has places without a value: what cannot be told to a family as it stands. */
export function hasGaps(words: string): boolean {
  return words.search(place) >= 0;
}

/** Which words of a template suit a family: its language, else English, else the first there are. */
export function wordsFor<Words extends { language: string }>(
  texts: readonly Words[],
  language: string | null,
): Words | undefined {
  const base = language?.split('-')[0];
  return (
    texts.find((each) => each.language === language) ??
    texts.find((each) => base !== undefined && each.language.split('-')[0] === base) ??
    texts.find((each) => each.language === 'en') ??
    texts[0]
  );
}

/** A range as it may be told: whole months, the lower end rounded down and the upper end up; null when too few left. */
export function monthsOf({ sample, median, from, to }: TimeRange): { median: number; from: number; to: number } | null {
  if (sample < leastSample || median === null || from === null || to === null) return null;
  const month = 30.44;
  return { median: Math.round(median / month), from: Math.floor(from / month), to: Math.ceil(to / month) };
}

/** Scripts, other than Latin, in which names are kept, by their ISO 15924 codes. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arab}/u,
  Beng: /\p{Script=Beng}/u,
  Cyrl: /\p{Script=Cyrl}/u,
  Ethi: /\p{Script=Ethi}/u,
  Mymr: /\p{Script=Mymr}/u,
  Taml: /\p{Script=Taml}/u,
};

/** Whether words are written in the script of a language, where that is not Latin. */
export function isInScriptOf(language: string, words: string): boolean {
  return scripts[new Intl.Locale(language).maximize().script ?? '']?.test(words) ?? false;
}

function inLanguage(name: FamilyMessageFacts['office'], language: string): string {
  const [base = ''] = language.split('-');
  return base === 'fr' || base === 'ar' ? name[base] : name.en;
}

/** A figure in the digits of a language; Arabic has its own, as on papers. */
function figureIn(language: string, value: number): string {
  return new Intl.NumberFormat(language.split('-')[0] === 'ar' ? paperFormats.ar : language).format(value);
}

/**
 * What the places of a message in a language are filled with for a family; none for what is not known. The name stands
 * in the script of the message where it is known so.
 */
export function valuesOf(facts: FamilyMessageFacts, language: string): Partial<Record<Placeholder, string>> {
  const months = monthsOf(facts.timeRange);
  const { principalApplicant, principalApplicantLocal } = facts;
  return {
    'principal-applicant': isInScriptOf(language, principalApplicantLocal)
      ? principalApplicantLocal
      : principalApplicant,
    'case-number': facts.caseNumber,
    programme: inLanguage(facts.programme, language),
    office: inLanguage(facts.office, language),
    ...(facts.owner && { owner: facts.owner }),
    ...(months && {
      'months-from': figureIn(language, months.from),
      'months-to': figureIn(language, months.to),
      'months-half': figureIn(language, months.median),
      families: figureIn(language, facts.timeRange.sample),
    }),
  };
}

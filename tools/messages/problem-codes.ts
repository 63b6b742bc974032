import { messageShape } from './icu';
import type { Sentences } from './translations';
import { PROBLEM_PREFIX, type Usage } from './usage';

/** A problem as a domain declares it: English words with `{placeholders}`. */
export interface DeclaredProblem {
  readonly title: string;
  readonly remedy: string;
}

/** All declared problems by code. */
export type DeclaredProblems = Readonly<Record<string, DeclaredProblem>>;

/** The problems among the exports of a module. */
export function problemsOf(module: Readonly<Record<string, unknown>>): DeclaredProblems {
  return Object.assign({}, ...Object.values(module).filter(isCatalogue)) as DeclaredProblems;
}

function isCatalogue(value: unknown): value is DeclaredProblems {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.values(value) as unknown[];
  return entries.length > 0 && entries.every(isProblem);
}

function isProblem(value: unknown): value is DeclaredProblem {
  return typeof value === 'object' && value !== null && 'kind' in value && 'title' in value && 'remedy' in value;
}

/**
 * Compares the sentences with the declared problems: each code has a title and a remedy, no sentence speaks of a code
 * that does not exist (a code may also stand literally in the source, when the browser raises it), and none uses a
 * placeholder that the declaration, and so the API, does not fill.
 */
export function checkProblems(problems: DeclaredProblems, english: Sentences, usage: Usage): string[] {
  const findings: string[] = [];
  for (const [code, declared] of Object.entries(problems)) {
    const filled = new Set([...placeholders(declared.title), ...placeholders(declared.remedy)]);
    for (const id of [`${PROBLEM_PREFIX}${code}`, `${PROBLEM_PREFIX}${code}.remedy`]) {
      const sentence = english[id];
      if (sentence === undefined) findings.push(`the problem ${code} lacks the sentence ${id}`);
      else findings.push(...unfilled(id, sentence, filled));
    }
  }
  for (const id of Object.keys(english).filter((each) => each.startsWith(PROBLEM_PREFIX))) {
    const code = id.slice(PROBLEM_PREFIX.length);
    const title = code.replace(/\.remedy$/, '');
    const isKnown = [code, title].some((each) => each in problems || usage.isUsed(each));
    if (!isKnown) findings.push(`${id} speaks of a problem that is not declared`);
  }
  return findings;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function unfilled(id: string, sentence: string, filled: ReadonlySet<string>): string[] {
  return [...messageShape(sentence).names]
    .filter((name) => !filled.has(name))
    .map((name) => `${id} uses the placeholder ${name}, which the declared problem does not fill`);
}

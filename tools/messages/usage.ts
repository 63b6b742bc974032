/**
 * Which sentences the source uses. An id is used when it stands in the source as a literal (`'health.clinic'`), or when
 * it fits a template whose beginning is literal (`ui.stage.${stage}`, one part of an id for each place). Sentences for
 * problems (`problem.…`) follow the declared codes instead; see problem-codes.ts.
 */
export interface Usage {
  readonly isUsed: (id: string) => boolean;
}

/** Ids that begin so are looked up by a code known only at run time. */
export const PROBLEM_PREFIX = 'problem.';

const literals = /'([\w.-]+)'|"([\w.-]+)"/g;
const templates = /`([\w-]+\.(?:[\w.-]|\$\{[^}`]*\})*\$\{[^}`]*\}(?:[\w.-]|\$\{[^}`]*\})*)`/g;

/** Reads the uses of ids from the text of all source files. */
export function usageIn(sources: readonly string[]): Usage {
  const used = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const source of sources) {
    for (const match of source.matchAll(literals)) used.add(match[1] ?? match[2] ?? '');
    for (const match of source.matchAll(templates)) patterns.set(match[1] ?? '', patternOf(match[1] ?? ''));
  }
  return { isUsed: (id) => used.has(id) || [...patterns.values()].some((pattern) => pattern.test(id)) };
}

/** `ui.stage.${stage}` as a pattern in which each place stands for one part of an id. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

/** Whose value of a field is to be saved. */
export type Side = 'mine' | 'theirs';

/** One field on which two people differ. */
export interface ConflictField {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Proposed choice: the side that changed the field; none when both did. */
  readonly proposed: Side | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Compares three states of a form: `base`, which both began with, what I typed, and what the other saved. Fields that
 * only one of us changed come with a proposal; fields that both changed must be chosen. Fields the server's row does
 * not have are left out.
 */
export function conflictFields(base: Values, mine: Values, theirs: Values): ConflictField[] {
  return Object.keys(mine)
    .filter((name) => name in theirs && !isSame(mine[name], theirs[name]))
    .map((name) => ({
      name,
      mine: mine[name],
      theirs: theirs[name],
      proposed: proposedSide(base[name], mine[name], theirs[name]),
    }));
}

function proposedSide(base: unknown, mine: unknown, theirs: unknown): Side | undefined {
  if (isSame(base, theirs)) return 'mine';
  return isSame(base, mine) ? 'theirs' : undefined;
}

/** The values to save after somebody has chosen; a field without a choice keeps mine. */
export function resolvedValues<Form extends Values>(
  mine: Form,
  theirs: Values,
  choices: Readonly<Record<string, Side | undefined>>,
): Form {
  const taken = Object.entries(choices)
    .filter(([, side]) => side === 'theirs')
    .map(([name]) => [name, theirs[name]] as const);
  return { ...mine, ...Object.fromEntries(taken) };
}

/** Whether two values of a field mean the same; an empty text and nothing do. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(normal(left)) === JSON.stringify(normal(right));
}

function normal(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

/** The row and version in a 412 problem, if it has them. */
export function currentRow(current: unknown): { row: Values; version: number } | undefined {
  if (typeof current !== 'object' || current === null) return undefined;
  const version: unknown = Reflect.get(current, 'version');
  return typeof version === 'number' ? { row: { ...current }, version } : undefined;
}

/** Why a file of rows cannot be read, as a whole. */
export const tabularReasons = [
  'wrong-type',
  'unknown-encoding',
  'too-large',
  'zip-bomb',
  'encrypted',
  'no-such-sheet',
  'formula-cell',
  'merged-cells',
  'too-many-columns',
  'too-many-rows',
  'cell-too-long',
  'broken-file',
] as const;
export type TabularReason = (typeof tabularReasons)[number];

/** What a refusal says besides its reason: a cell or range such as `B7`, a row, a limit, the name of a sheet. */
export type TabularParams = Readonly<Record<string, string | number>>;

/**
 * Thrown by the readers. It may come after rows were given out, because a file shows all of its faults only at its end:
 * nothing that was read of it may be kept.
 */
export class TabularRefusal extends Error {
  override readonly name = 'TabularRefusal';

  constructor(
    readonly reason: TabularReason,
    readonly params: TabularParams = {},
    options?: ErrorOptions,
  ) {
    super(`the file cannot be read: ${reason}`, options);
  }
}

/** The refusal an error of a parser or decompressor stands for; refusals stay as they are. */
export function refusalOf(error: unknown): TabularRefusal {
  if (error instanceof TabularRefusal) return error;
  return new TabularRefusal('broken-file', {}, { cause: error });
}

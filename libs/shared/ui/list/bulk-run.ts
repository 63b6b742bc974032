/** What became of one row of a bulk action. */
export interface BulkOutcome<Row> {
  readonly row: Row;
  /** What went wrong; undefined when the row went through. */
  readonly error: unknown;
}

/**
 * Does something to each row, one after the other, and reports on each: a failure of one row does not stop the rest.
 * Stops before the next row when the signal says so.
 */
export async function runOnEach<Row>(
  rows: readonly Row[],
  act: (row: Row) => Promise<unknown>,
  onOutcome: (outcome: BulkOutcome<Row>) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const row of rows) {
    if (signal?.aborted) return;
    try {
      await act(row);
      onOutcome({ row, error: undefined });
    } catch (error) {
      onOutcome({ row, error });
    }
  }
}

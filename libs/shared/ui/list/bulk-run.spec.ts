import { describe, expect, it } from '@jest/globals';
import { runOnEach, type BulkOutcome } from './bulk-run';

describe('bulk action', () => {
  it('reports each row and goes on after a failure', async () => {
    const outcomes: BulkOutcome<number>[] = [];
    const refusal = new Error('held');
    await runOnEach(
      [1, 2, 3],
      (row) => (row === 2 ? Promise.reject(refusal) : Promise.resolve()),
      (outcome) => outcomes.push(outcome),
    );
    expect(outcomes).toEqual([
      { row: 1, error: undefined },
      { row: 2, error: refusal },
      { row: 3, error: undefined },
    ]);
  });

  it('stops before the next row when told to', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    await runOnEach(
      [1, 2, 3],
      async (row) => {
        done.push(row);
        if (row === 2) stop.abort();
      },
      () => undefined,
      stop.signal,
    );
    expect(done).toEqual([1, 2]);
  });
});

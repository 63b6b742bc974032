import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { reportText } from './bulk-report-file';

const words = {
  row: 'Row',
  outcome: 'Outcome',
  done: 'Done',
  failed: 'Failed',
  reason: 'Reason',
  remedy: 'What to do',
};

describe('the report of a bulk action', () => {
  it('says of each row what became of it, why and what to do, and holds no formula', async () => {
    const failure = { reason: 'The case is closed.', remedy: 'Open it again first.' };
    const text = await reportText(
      [
        { id: '1', label: '=PAS-26-1', failure },
        { id: '2', label: 'PAS-26-2', failure: { reason: 'Gone', remedy: undefined } },
        { id: '3', label: 'PAS-26-3, "Ali"' },
      ],
      words,
    );
    expect(parse(text, { bom: true })).toEqual([
      ['Row', 'Outcome', 'Reason', 'What to do'],
      ["'=PAS-26-1", 'Failed', 'The case is closed.', 'Open it again first.'],
      ['PAS-26-2', 'Failed', 'Gone', ''],
      ['PAS-26-3, "Ali"', 'Done', '', ''],
    ]);
  });
});

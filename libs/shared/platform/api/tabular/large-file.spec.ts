import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writeCsv } from './csv/csv-writer';
import { scratch } from './read-all.fixture';
import { openTabular } from './tabular-file';
import { workbookOf } from './workbook.fixture';

const rowCount = 100_000;
const cells = 20;

/** The most that may be held of some 35 MB of text while it is read; holding its rows would take four times as much. */
const heapBound = 24 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function readCounting(source: Readable): Promise<{ rows: number; heap: number }> {
  const before = heldBytes();
  let rows = 0;
  let heap = 0;
  const file = await openTabular(source, scratch);
  for await (const row of file.rows) {
    rows += 1;
    if (row.cells.length !== cells) throw new Error(`row ${row.rowNumber} was half read`);
    if (rows % 10_000 === 0) heap = Math.max(heap, heldBytes() - before);
  }
  return { rows, heap };
}

describe('a file of 100,000 rows', () => {
  it('is written and read as CSV without being held', async () => {
    function* rows() {
      for (let row = 0; row < rowCount; row += 1) {
        yield Array.from({ length: cells }, (_, cell) => `row ${row} cell ${cell}`);
      }
    }
    const { rows: read, heap } = await readCounting(writeCsv(rows()));
    expect(read).toBe(rowCount);
    expect(heap).toBeLessThan(heapBound);
  });

  it('is read as a workbook without being held', async () => {
    const lines: string[] = [];
    for (let row = 1; row <= rowCount; row += 1) {
      lines.push(`<row r="${row}">${`<c t="inlineStr"><is><t>${row} x</t></is></c>`.repeat(cells)}</row>`);
    }
    const file = workbookOf(`<sheetData>${lines.splice(0).join('')}</sheetData>`);
    const { rows, heap } = await readCounting(Readable.from([file]));
    expect(rows).toBe(rowCount);
    expect(heap).toBeLessThan(heapBound);
  });
});

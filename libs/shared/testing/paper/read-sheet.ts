import { text } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { openPromise } from 'yauzl';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** The cells of the first sheet of a workbook, row by row, as a spreadsheet would take them. Fails at a formula. */
export async function readSheet(file: string): Promise<string[][]> {
  const rows: string[][] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'f') throw new Error('a cell holds a formula');
    if (name === 'row') rows.push([]);
    if (name === 'c') rows.at(-1)?.push('');
  });
  parser.on('text', (part) => {
    const row = rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] += part;
  });
  parser.write(await partOf(file, sheetPart)).close();
  return rows;
}

async function partOf(file: string, name: string): Promise<string> {
  const archive = await openPromise(file, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName === name) return await text(await archive.openReadStreamPromise(entry));
    }
  } finally {
    archive.close();
  }
  throw new Error(`the workbook has no part ${name}`);
}

import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { guarded } from './formula-guard';

type RowsToWrite = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** Rows as a CSV file that spreadsheet programs open as meant: UTF-8 with a byte order mark, no formulas. */
export function writeCsv(rows: RowsToWrite): Readable {
  const text = stringify({ bom: true, record_delimiter: '\r\n' });
  const source = Readable.from(guardedRows(rows));
  source.once('error', (error) => text.destroy(error));
  return source.pipe(text);
}

async function* guardedRows(rows: RowsToWrite): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map(guarded);
}

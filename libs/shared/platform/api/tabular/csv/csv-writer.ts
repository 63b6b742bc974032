import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** What a cell may be given as; null leaves it empty. */
export type CellValue = string | number | null;

/**
 * A CSV file of rows, made as it is read: UTF-8 with a byte order mark, by which spreadsheets know the encoding, and
 * with an apostrophe before texts they would take for formulas.
 */
export function writeCsv(rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>): Readable {
  const source = Readable.from(rows);
  const stringifier = stringify({ bom: true, escape_formulas: true, record_delimiter: '\r\n' });
  source.on('error', (error) => stringifier.destroy(error));
  stringifier.on('close', () => source.destroy());
  return source.pipe(stringifier);
}

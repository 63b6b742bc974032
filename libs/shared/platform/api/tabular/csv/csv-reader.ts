import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { withinLimits, type TabularLimits } from '../tabular-limits';
import { refusalOf, TabularRefusal } from '../tabular-refusal';
import type { TabularRow } from '../tabular-row';
import { decodedText } from './decoded-text';
import { delimiterOf } from './delimiter';

/** The apostrophe before a cell that a spreadsheet would take for a formula. */
const formulaGuard = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** How much text a row may have; more means a quotation mark that is never closed. */
const rowCharacters = 1024 * 1024;

/** Rows of a CSV file, given its first bytes and the rest. The delimiter is found out: comma, semicolon or tab. */
export async function* csvRows(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
  limits: TabularLimits,
): AsyncGenerator<TabularRow> {
  const texts = decodedText(head, rest);
  const first = await texts.next();
  const start = first.done ? '' : first.value;
  const parser = parse({ delimiter: delimiterOf(start), relax_column_count: true, max_record_size: rowCharacters });
  const whole = Readable.from(
    (async function* () {
      if (start) yield start;
      yield* texts;
    })(),
  );
  const flow = pipeline(whole, parser).catch(() => undefined);
  let rowNumber = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rowNumber += 1;
      const cells = withinLimits(record, rowNumber, limits);
      if (cells.length > 0) yield { rowNumber, cells: cells.map((cell) => cell.replace(formulaGuard, '')) };
    }
  } catch (error) {
    throw csvRefusal(error, limits);
  } finally {
    whole.destroy();
    await flow;
  }
}

function csvRefusal(error: unknown, { cellCharacters }: TabularLimits): TabularRefusal {
  if (!(error instanceof CsvError)) return refusalOf(error);
  const row = Number(error['records']) + 1;
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? new TabularRefusal('cell-too-long', { row, maximum: cellCharacters }, { cause: error })
    : new TabularRefusal('broken-file', { row }, { cause: error });
}

import { Readable } from 'node:stream';
import { Refusal, refuse } from '@passage/platform/domain';
import { CsvError, parse } from 'csv-parse';
import { cellName, type TableLimits, type TableRow } from '../table';
import { tableProblems } from '../table.problems';
import { unguarded } from '../write/formula-guard';
import { csvText } from './csv-text';
import { delimiterOf } from './delimiter';

/** The rows of a CSV file. Commas, semicolons and tabs are told apart by the first line. */
export async function* csvRows(path: string, limits: TableLimits): AsyncGenerator<TableRow> {
  const text = csvText(path);
  const beginning = await text.next();
  if (beginning.done) return;
  const parser = parse({
    delimiter: delimiterOf(beginning.value),
    relax_column_count: true,
    max_record_size: limits.cellCharacters * limits.columns,
  });
  const source = Readable.from(joined(beginning.value, text));
  source.once('error', (error) => parser.destroy(error));
  let rowNumber = 0;
  try {
    for await (const record of source.pipe(parser) as AsyncIterable<string[]>) {
      rowNumber += 1;
      if (record.every((cell) => cell === '')) continue;
      yield { rowNumber, cells: checked(record, rowNumber, limits) };
    }
  } catch (error) {
    throw refusalOf(error, rowNumber + 1, limits);
  } finally {
    source.destroy();
  }
}

async function* joined(beginning: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield beginning;
  yield* rest;
}

function checked(record: readonly string[], rowNumber: number, limits: TableLimits): string[] {
  if (rowNumber > limits.rows) {
    throw refuse(tableProblems, 'platform.table.too-many-rows', { params: { maximum: limits.rows } });
  }
  if (record.length > limits.columns) {
    const params = { row: rowNumber, maximum: limits.columns };
    throw refuse(tableProblems, 'platform.table.too-many-columns', { params });
  }
  return record.map((cell, column) => {
    if (cell.length > limits.cellCharacters) throw tooLong(cellName(column, rowNumber), limits);
    if (cell.startsWith('=')) {
      throw refuse(tableProblems, 'platform.table.formula', { params: { cell: cellName(column, rowNumber) } });
    }
    return unguarded(cell);
  });
}

function refusalOf(error: unknown, rowNumber: number, limits: TableLimits): unknown {
  if (error instanceof Refusal || !(error instanceof CsvError)) return error;
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? tooLong(cellName(0, rowNumber), limits)
    : refuse(tableProblems, 'platform.table.broken', { params: { row: rowNumber } });
}

function tooLong(cell: string, { cellCharacters }: TableLimits) {
  return refuse(tableProblems, 'platform.table.cell-too-long', { params: { cell, maximum: cellCharacters } });
}

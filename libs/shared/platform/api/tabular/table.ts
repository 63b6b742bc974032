/** A row of a table as text. Dates are `YYYY-MM-DD`; a cell that is not there is ''. */
export interface TableRow {
  /** Number of the row as a spreadsheet shows it, from 1. Empty rows are left out, but counted. */
  rowNumber: number;
  cells: string[];
}

/** A file that can be read as a table from beginning to end. */
export interface Table {
  format: 'csv' | 'xlsx';
  /** How many rows there are, the header among them. */
  rowCount: number;
  /** The rows in their order, read as they are asked for. May be walked more than once. */
  rows(): AsyncIterable<TableRow>;
}

/** What a file may hold at most. */
export interface TableLimits {
  /** Size as uploaded. */
  bytes: number;
  /** Size of all that is unpacked of a workbook. */
  unpackedBytes: number;
  /** How many times larger than packed a part of a workbook may become; small parts are let off. */
  unpackingRatio: number;
  rows: number;
  columns: number;
  cellCharacters: number;
}

const megabyte = 1024 * 1024;

/** Limits for tables that people make: 200,000 rows of 100 columns fit. */
export const tableLimits: TableLimits = {
  bytes: 50 * megabyte,
  unpackedBytes: 1024 * megabyte,
  unpackingRatio: 200,
  rows: 200_000,
  columns: 100,
  cellCharacters: 5000,
};

/** How to read a table. */
export interface TableOptions extends Partial<TableLimits> {
  /** Name of the sheet of a workbook; its first visible one unless given. */
  sheet?: string;
}

/** Name of a cell as a spreadsheet shows it; `column` counts from 0. */
export function cellName(column: number, rowNumber: number): string {
  return `${columnName(column)}${rowNumber}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

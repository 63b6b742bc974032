/** A row of a file that has something in it. */
export interface TabularRow {
  /** Number of the row as a spreadsheet shows it, from 1; empty rows count though they are not given out. */
  rowNumber: number;
  /** Cells as text, days as `YYYY-MM-DD`; empty cells at the end are left out. */
  cells: string[];
}

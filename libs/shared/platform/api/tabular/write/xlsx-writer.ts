import writeExcelFile from 'write-excel-file/node';

/** A sheet to be written. */
export interface SheetToWrite {
  name: string;
  /** The header; shown bold and kept in sight. */
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** Width of every column in characters. */
  columnWidth?: number;
}

/**
 * A workbook whose cells are all text, so that nothing in it is run as a formula and no number loses its zeros. It is
 * made in memory: for more than some ten thousand rows use `writeCsv`.
 */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value, type: String, format: '@' });
  return await writeExcelFile(
    sheets.map(({ name, header, rows, columnWidth = 20 }) => ({
      sheet: name,
      data: [
        header.map((value) => ({ value, type: String, format: '@', fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(text)),
      ],
      columns: header.map(() => ({ width: columnWidth })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

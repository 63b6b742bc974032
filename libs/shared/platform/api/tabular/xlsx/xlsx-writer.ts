import type { Row } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { CellValue } from '../csv/csv-writer';
import { asNumber, escaped } from './xstring';

/** A sheet to be written. */
export interface SheetContent {
  /** Name on its tab, at most 31 characters. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** Widths of columns in characters. */
  widths?: readonly number[];
  /** Whether the first column stands at the right. */
  isRightToLeft?: boolean;
}

/** A workbook of sheets, the header of each in bold and always in view. Texts stay texts, also those like `=1+1`. */
export async function writeXlsx(sheets: readonly SheetContent[]): Promise<Buffer> {
  const content = sheets.map(({ name, header, rows, widths = [], isRightToLeft = false }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value: textOf(value), type: String, fontWeight: 'bold' as const })),
      ...rows.map(rowOf),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft: isRightToLeft,
  }));
  return await writeXlsxFile(content).toBuffer();
}

function rowOf(values: readonly CellValue[]): Row {
  return values.map((value) =>
    value === null || value === ''
      ? null
      : typeof value === 'number'
        ? { value, type: Number }
        : { value: textOf(value), type: String },
  );
}

/**
 * The library looks for texts it has written before among the properties of an object, and finds `constructor` there
 * that nobody has written: such a text is written another way.
 */
function textOf(value: string): string {
  const text = escaped(value);
  return text in {} ? asNumber(text) + text.slice(1) : text;
}

import { Refusal, refuse } from '@passage/platform/domain';
import type { TableLimits, TableRow } from '../table';
import { tableProblems } from '../table.problems';
import { XlsxArchive } from './archive';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { SheetReader } from './sheet';
import { workbookParts } from './workbook';
import { walkXml } from './xml';

/** The rows of a sheet of an Excel workbook. */
export async function* xlsxRows(
  path: string,
  limits: TableLimits,
  sheetName: string | undefined,
): AsyncGenerator<TableRow> {
  const archive = await XlsxArchive.open(path, limits);
  let lastRow = 0;
  try {
    const { sheet, styles, sharedStrings, countsFrom1904 } = await workbookParts(archive, sheetName);
    const meanings = await readNumberFormats(archive, styles);
    const strings = await readSharedStrings(archive, sharedStrings, limits);
    const reader = new SheetReader({ strings, meanings, countsFrom1904, limits });
    for await (const _ of walkXml(archive.read(sheet), reader)) {
      for (const row of reader.rows) {
        lastRow = row.rowNumber;
        yield row;
      }
      reader.rows.length = 0;
    }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'platform.table.broken') {
      throw refuse(tableProblems, 'platform.table.broken', { params: { row: lastRow + 1 } });
    }
    throw error;
  } finally {
    archive.close();
  }
}

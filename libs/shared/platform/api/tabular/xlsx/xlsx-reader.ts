import type { ScratchFolder } from '../../file/scratch-folder';
import type { TabularLimits } from '../tabular-limits';
import { refusalOf } from '../tabular-refusal';
import type { TabularRow } from '../tabular-row';
import { Archive } from './archive';
import { dayStylesOf } from './number-formats';
import { SharedStrings, sharedStringsOf } from './shared-strings';
import { SheetRows } from './sheet-rows';
import { findWorkbook } from './workbook';
import { readXml } from './xml';

/**
 * Rows of a sheet of a workbook. The file is first laid on disk, because an archive tells its contents at its end; it
 * is gone when the reading ends.
 */
export async function* xlsxRows(
  bytes: AsyncIterable<Buffer>,
  scratch: ScratchFolder,
  limits: TabularLimits,
  sheet: string | undefined,
): AsyncGenerator<TabularRow> {
  const file = await scratch.open();
  try {
    await file.handle.writeFile(bytes);
    const archive = await Archive.open(file.handle, limits);
    yield* rowsOf(archive, limits, sheet);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await file.close();
  }
}

async function* rowsOf(archive: Archive, limits: TabularLimits, sheet: string | undefined): AsyncGenerator<TabularRow> {
  const workbook = await findWorkbook(archive, sheet);
  const { sharedStrings, styles, isFrom1904 } = workbook;
  const rows = new SheetRows(
    {
      sharedStrings: sharedStrings ? await sharedStringsOf(archive.text(sharedStrings)) : new SharedStrings(),
      dayStyles: styles ? await dayStylesOf(archive.text(styles)) : [],
      isFrom1904,
    },
    limits,
  );
  for await (const _ of readXml(archive.text(workbook.sheet), rows)) yield* rows.take();
}

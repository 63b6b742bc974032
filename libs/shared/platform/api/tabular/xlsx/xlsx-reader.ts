import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
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
 * Rows of a sheet of a workbook. The file is first laid on disk, readable by nobody else, because an archive tells its
 * contents at its end; it is gone when the reading ends.
 */
export async function* xlsxRows(
  bytes: AsyncIterable<Buffer>,
  limits: TabularLimits,
  sheet: string | undefined,
): AsyncGenerator<TabularRow> {
  const folder = await mkdtemp(path.join(tmpdir(), 'passage-workbook-'));
  const file = path.join(folder, 'workbook.xlsx');
  try {
    await pipeline(bytes, createWriteStream(file, { mode: 0o600 }));
    const archive = await Archive.open(file, limits);
    try {
      yield* rowsOf(archive, limits, sheet);
    } finally {
      archive.close();
    }
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
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

import { posix } from 'node:path';
import { refuse } from '@passage/platform/domain';
import { tableProblems } from '../table.problems';
import type { XlsxArchive } from './archive';
import { readXml } from './xml';

/** Where the parts of a workbook are that make up one table. */
export interface WorkbookParts {
  sheet: string;
  styles: string;
  sharedStrings: string;
  /** Dates count from 1904, as Excel for Macintosh once did. */
  countsFrom1904: boolean;
}

/** Finds the sheet with a name, or the first visible one. */
export async function workbookParts(archive: XlsxArchive, sheetName: string | undefined): Promise<WorkbookParts> {
  const workbook = [...(await relationsOf(archive, '')).values()].find(({ type }) => type.endsWith('/officeDocument'));
  if (!workbook || !archive.has(workbook.target)) throw refuse(tableProblems, 'platform.table.wrong-type');
  const { sheets, countsFrom1904 } = await contentsOf(archive, workbook.target);
  const relations = await relationsOf(archive, workbook.target);
  const chosen = sheets.find(({ name, isVisible }) => (sheetName === undefined ? isVisible : name === sheetName));
  const sheet = relations.get(chosen?.relation ?? '')?.target;
  if (!sheet || !archive.has(sheet)) {
    throw sheetName === undefined
      ? refuse(tableProblems, 'platform.table.wrong-type')
      : refuse(tableProblems, 'platform.table.no-such-sheet', { params: { sheet: sheetName } });
  }
  const part = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(kind))?.target ?? '';
  return { sheet, styles: part('/styles'), sharedStrings: part('/sharedStrings'), countsFrom1904 };
}

interface SheetEntry {
  name: string;
  relation: string;
  isVisible: boolean;
}

async function contentsOf(
  archive: XlsxArchive,
  part: string,
): Promise<{ sheets: SheetEntry[]; countsFrom1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  await readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet') {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        sheets.push({
          name: attributes.name ?? '',
          relation,
          isVisible: (attributes.state ?? 'visible') === 'visible',
        });
      }
    },
  });
  return { sheets, countsFrom1904 };
}

interface Relation {
  type: string;
  target: string;
}

/** Other parts that a part refers to, by identifier; those of the package itself for ''. */
async function relationsOf(archive: XlsxArchive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  const list = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(list)) return relations;
  await readXml(archive.read(list), {
    open: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || !Id || !Type || !Target) return;
      relations.set(Id, { type: Type, target: posix.resolve('/', folder, Target).slice(1) });
    },
  });
  return relations;
}

import { posix } from 'node:path';
import { TabularRefusal } from '../tabular-refusal';
import type { Archive } from './archive';
import { readWholeXml } from './xml';

/** Where the parts of a workbook lie in its archive. */
export interface Workbook {
  sheet: string;
  sharedStrings: string | null;
  styles: string | null;
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  isFrom1904: boolean;
}

interface Relation {
  type: string;
  target: string;
}

/** Finds the parts; of several sheets the one named, otherwise the first that is visible. */
export async function findWorkbook(archive: Archive, sheetName: string | undefined): Promise<Workbook> {
  if (!archive.has('[Content_Types].xml') || !archive.has('_rels/.rels')) throw new TabularRefusal('wrong-type');
  const document = [...(await relationsOf(archive, '')).values()].find(({ type }) => type === 'officeDocument')?.target;
  if (!document || !/\/workbook\.xml$/i.test(`/${document}`)) throw new TabularRefusal('wrong-type');
  const relations = await relationsOf(archive, document);
  const targetOf = (type: string) => [...relations.values()].find((each) => each.type === type)?.target ?? null;
  const { sheets, isFrom1904 } = await contentsOf(archive, document);
  const chosen =
    sheetName === undefined ? sheets.find(({ isVisible }) => isVisible) : sheets.find(({ name }) => name === sheetName);
  const relation = chosen && relations.get(chosen.relationId);
  if (relation?.type !== 'worksheet') throw new TabularRefusal('no-such-sheet', { sheet: sheetName ?? '' });
  return { sheet: relation.target, sharedStrings: targetOf('sharedStrings'), styles: targetOf('styles'), isFrom1904 };
}

async function contentsOf(archive: Archive, document: string) {
  const sheets: { name: string; relationId: string; isVisible: boolean }[] = [];
  let isFrom1904 = false;
  await readWholeXml(archive.text(document), {
    open(name, { name: title, id, date1904, state = 'visible' }) {
      if (name === 'sheet' && title !== undefined && id !== undefined) {
        sheets.push({ name: title, relationId: id, isVisible: state === 'visible' });
      }
      if (name === 'workbookPr') isFrom1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { sheets, isFrom1904 };
}

/** What a part refers to, by the identifiers it uses; '' is the archive as a whole. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part || 'x');
  const relations = new Map<string, Relation>();
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(file)) return relations;
  await readWholeXml(archive.text(file), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

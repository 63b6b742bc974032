import { Injectable } from '@nestjs/common';
import { ReadLog } from '@passage/audit/api';
import {
  readReferralHeader,
  type ColumnMatching,
  type ImportFamily,
  type ImportFamilyQuery,
  type ReadRow,
  type ReferralImport,
  type ReferralImportQuery,
  type RejectedRow,
} from '@passage/case-processing/domain';
import { Reads } from '@passage/platform/api';
import {
  decodeCursor,
  encodeCursor,
  isPlainDate,
  platformProblems,
  refuse,
  type Page,
  type PageQuery,
} from '@passage/platform/domain';
import { importById, importFamilies, importHeader, ownImports, readRows, rejectedRows } from './referral-import.query';

/** A rejected row with its cells as they stood in the file. */
export interface StagedRow extends Omit<RejectedRow, 'name'> {
  cells: string[];
}

/** The first row of a file, and what somebody or a saved mapping says of it. */
interface FileHeader {
  header: string[];
  matching: ColumnMatching | null;
}

/** Imports and what they hold, as shown to whoever started them. */
@Injectable()
export class ReferralImportReads {
  constructor(
    private readonly reads: Reads,
    private readonly readLog: ReadLog,
  ) {}

  /** An import of one's own. */
  async one(id: string): Promise<ReferralImport> {
    const row = await this.reads.row<{ json: ReferralImport }>(importById, [id]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row.json;
  }

  /** One's own imports, latest first. */
  async list({ state, limit, after }: ReferralImportQuery): Promise<Page<ReferralImport>> {
    const [createdAt, id] = after ? textsOf(after) : [null, null];
    const rows = await this.reads.rows<{ json: ReferralImport }>(ownImports, [createdAt, id, limit + 1, state ?? null]);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
  }

  /** Rows that cannot be accepted, in the order of the file. */
  async rejectedRows(importId: string, { limit, after }: PageQuery): Promise<Page<RejectedRow>> {
    const nameOf = nameReader(await this.headerOf(importId));
    return pageOfRows(await this.stagedRows(importId, after ? numberOf(after) : 0, limit + 1), limit, nameOf);
  }

  /** Rows as they were understood, in the order of the file; none once their families became cases. */
  async readRows(importId: string, { limit, after }: PageQuery): Promise<Page<ReadRow>> {
    const nameOf = nameReader(await this.headerOf(importId));
    const values = [importId, after ? numberOf(after) : 0, limit + 1];
    type Row = Omit<ReadRow, 'name'> & { cells: string[] };
    return pageOfRows(await this.reads.rows<Row>(readRows, values), limit, nameOf);
  }

  /** Rejected rows after a row, with their cells as they stood in the file. */
  async stagedRows(importId: string, afterRow: number, limit: number): Promise<StagedRow[]> {
    return await this.reads.rows<StagedRow>(rejectedRows, [importId, afterRow, limit]);
  }

  /** The first row of the file and how it is understood. */
  async headerOf(importId: string): Promise<FileHeader> {
    const row = await this.reads.row<FileHeader>(importHeader, [importId]);
    if (!row) throw refuse(platformProblems, 'platform.record.not-found');
    return row;
  }

  /** Families of the file, in its order; people they may be doubles of are shown within the reader's scope only. */
  async families(importId: string, { state, only, limit, after }: ImportFamilyQuery): Promise<Page<ImportFamily>> {
    await this.one(importId);
    const [firstRow, id] = after ? placeOf(after) : [null, null];
    const values = [importId, state ?? null, only ?? null, firstRow, id, limit + 1];
    const rows = await this.reads.rows<{ json: ImportFamily }>(importFamilies, values);
    const items = rows.slice(0, limit).map(({ json }) => json);
    const known = items.flatMap(({ duplicates }) => duplicates.flatMap((each) => each.known?.caseId ?? []));
    if (known.length > 0) await this.readLog.record('likely-duplicates', { caseIds: [...new Set(known)] });
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.firstRow, last.id]) : null };
  }
}

/** A page of rows, each with the name of its person instead of its cells; one row too many tells that there are more. */
function pageOfRows<Row extends { rowNumber: number; cells: string[] }>(
  rows: readonly Row[],
  limit: number,
  nameOf: (cells: readonly string[]) => string,
): Page<Omit<Row, 'cells'> & { name: string }> {
  const items = rows.slice(0, limit).map(({ cells, ...row }) => ({ ...row, name: nameOf(cells) }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor([last.rowNumber]) : null };
}

/** Finds in a row how the person is called. */
function nameReader({ header, matching }: FileHeader): (cells: readonly string[]) => string {
  const { header: columns } = readReferralHeader(header, matching ?? undefined);
  const places = (['given_names', 'family_name'] as const).map((column) => columns.indexOf(column));
  return (cells) => places.flatMap((place) => cells[place] || []).join(' ');
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function textsOf(cursor: string): [string, string] {
  const [instant, id] = decodeCursor(cursor) ?? [];
  if (typeof instant === 'string' && isPlainDate(instant.slice(0, 10)) && isId(id)) return [instant, id];
  throw badCursor();
}

/** The row and the family at which a page begins. */
export function placeOf(cursor: string): [number, string] {
  const [row, id] = decodeCursor(cursor) ?? [];
  if (isRow(row) && isId(id)) return [row, id];
  throw badCursor();
}

function numberOf(cursor: string): number {
  const [row] = decodeCursor(cursor) ?? [];
  if (isRow(row)) return row;
  throw badCursor();
}

function isRow(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && uuidShape.test(value);
}

function badCursor() {
  return refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}

import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse } from '@passage/platform/domain';
import { csvRows } from './csv/csv-rows';
import { fileKind } from './file-kind';
import { tableLimits, type Table, type TableOptions, type TableRow } from './table';
import { tableProblems } from './table.problems';
import { xlsxRows } from './xlsx/xlsx-rows';

/**
 * Reads a file as a table and works with it. The whole file is read once before `work` begins, so that a file that
 * cannot be read to its end is refused as a whole (see {@link tableProblems}) and no part of it is ever used.
 * Memory does not grow with the number of rows.
 */
export async function withTable<T>(
  content: AsyncIterable<Uint8Array>,
  options: TableOptions,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  const limits = { ...tableLimits, ...options };
  const folder = await mkdtemp(path.join(tmpdir(), 'passage-table-'));
  try {
    const file = path.join(folder, 'content');
    await pipeline(Readable.from(upTo(limits.bytes, content)), createWriteStream(file, { mode: 0o600 }));
    const { format, rows } = await tableOf(file, limits, options.sheet);
    return await work({ format, rowCount: await count(rows()), rows });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type RowsOf = Pick<Table, 'format' | 'rows'>;

async function tableOf(file: string, limits: typeof tableLimits, sheet: string | undefined): Promise<RowsOf> {
  const kind = await fileKind(file);
  switch (kind) {
    case 'zip':
      return { format: 'xlsx', rows: () => xlsxRows(file, limits, sheet) };
    case 'text':
      return { format: 'csv', rows: () => csvRows(file, limits) };
    case 'encrypted':
      throw refuse(tableProblems, 'platform.table.encrypted');
    case 'other':
      throw refuse(tableProblems, 'platform.table.wrong-type');
  }
}

async function* upTo(maximum: number, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maximum) {
      throw refuse(tableProblems, 'platform.table.too-large', {
        params: { maximum: Math.floor(maximum / 1024 / 1024) },
      });
    }
    yield chunk;
  }
}

async function count(rows: AsyncIterable<TableRow>): Promise<number> {
  let total = 0;
  for await (const _ of rows) total += 1;
  return total;
}

import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { ScratchFolder } from '../file/scratch-folder';
import { openTabular, type TabularOptions } from './tabular-file';
import { TabularRefusal } from './tabular-refusal';
import type { TabularRow } from './tabular-row';

/** Where the files of tests are laid while they are read. */
export const scratch = new ScratchFolder(path.join(tmpdir(), 'passage-scratch'));

/** A file as it comes over the network: in pieces that heed neither rows nor characters. */
export function inPieces(content: Buffer | string, size = 16 * 1024): Readable {
  const bytes = Buffer.from(content as string);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return Readable.from(pieces);
}

/** All rows of a file. */
export async function rowsOf(source: Readable | Buffer | string, options?: TabularOptions): Promise<TabularRow[]> {
  const file = await openTabular(source instanceof Readable ? source : inPieces(source), scratch, options);
  const rows: TabularRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return rows;
}

/** The cells of all rows. */
export async function cellsOf(source: Readable | Buffer | string, options?: TabularOptions): Promise<string[][]> {
  return (await rowsOf(source, options)).map(({ cells }) => cells);
}

/** Why a file is refused, with what is said about it. */
export async function refusalOfFile(source: Readable | Buffer | string, options?: TabularOptions) {
  try {
    await rowsOf(source, options);
  } catch (error) {
    if (error instanceof TabularRefusal) return { reason: error.reason, ...error.params };
    throw error;
  }
  return null;
}

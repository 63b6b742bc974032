import type { Readable } from 'node:stream';
import type { ScratchFolder } from '../file/scratch-folder';
import { csvRows } from './csv/csv-reader';
import { limitedBytes, tabularLimits, type TabularLimits } from './tabular-limits';
import { TabularRefusal } from './tabular-refusal';
import type { TabularRow } from './tabular-row';
import { xlsxRows } from './xlsx/xlsx-reader';

export type TabularFormat = 'csv' | 'xlsx';

/** A file of rows. Its rows are read once, as they are asked for; leaving off early lets go of everything. */
export interface TabularFile {
  format: TabularFormat;
  rows: AsyncIterable<TabularRow>;
}

export interface TabularOptions {
  /** Limits that differ from the usual ones. */
  limits?: Partial<TabularLimits>;
  /** Sheet of a workbook; the first unless named. */
  sheet?: string;
}

/** Beginnings of files that are neither CSV nor workbooks, though somebody may take them for such. */
const otherSignatures = [
  '%PDF',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
  '\x7fELF',
  'MZ\x90',
];

/**
 * Begins to read a file, by what it holds and never by its name; workbooks are laid in `scratch` for that. Throws
 * {@link TabularRefusal}, now or while reading.
 */
export async function openTabular(
  source: Readable,
  scratch: ScratchFolder,
  options: TabularOptions = {},
): Promise<TabularFile> {
  const limits = { ...tabularLimits, ...options.limits };
  const bytes = limitedBytes(source, limits.fileBytes);
  try {
    const head = await beginningOf(bytes);
    const signature = head.toString('latin1', 0, 8);
    if (signature.startsWith('PK\x03\x04')) {
      return { format: 'xlsx', rows: xlsxRows(joined(head, bytes), scratch, limits, options.sheet) };
    }
    if (signature.startsWith('\xd0\xcf\x11\xe0')) throw await compoundRefusal(head, bytes);
    if (otherSignatures.some((each) => signature.startsWith(each)) || looksLikeMarkup(head)) {
      throw new TabularRefusal('wrong-type');
    }
    return { format: 'csv', rows: csvRows(head, bytes, limits) };
  } catch (error) {
    source.destroy();
    throw error;
  }
}

/** Enough bytes to tell kinds of files apart, however small the pieces they come in. */
async function beginningOf(bytes: AsyncGenerator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < 4096) {
    const next = await bytes.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(pieces);
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

/** A workbook locked with a password lies in the same container as workbooks of before 2007. */
async function compoundRefusal(head: Buffer, rest: AsyncIterable<Buffer>): Promise<TabularRefusal> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  let tail: Buffer = Buffer.alloc(0);
  for await (const piece of joined(head, rest)) {
    const window = Buffer.concat([tail, piece]);
    if (window.includes(mark)) return new TabularRefusal('encrypted');
    tail = window.subarray(-mark.length);
  }
  return new TabularRefusal('wrong-type');
}

function looksLikeMarkup(head: Buffer): boolean {
  return /^\s*<[!?a-z]/i.test(head.toString('latin1', 0, 200).replace('\xef\xbb\xbf', ''));
}

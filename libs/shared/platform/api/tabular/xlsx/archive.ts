import type { FileHandle } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import type { TabularLimits } from '../tabular-limits';
import { refusalOf, TabularRefusal } from '../tabular-refusal';
import { OpenFile } from './open-file';

/** A workbook has a few dozen parts; an archive with thousands is none. */
const maximumEntries = 5000;

/** Up to here compressed content may be of any ratio, because small parts of real workbooks compress very well. */
const ratioFreeBytes = 8 * 1024 * 1024;

/**
 * The parts of a compressed workbook. What comes out is counted as it comes: the sizes an archive claims are never
 * believed.
 */
export class Archive {
  private inflatedBytes = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: TabularLimits,
  ) {}

  /** Opens an archive that lies in an open file. */
  static async open(file: FileHandle, limits: TabularLimits): Promise<Archive> {
    const { size } = await file.stat();
    try {
      const zip = await fromRandomAccessReaderPromise(new OpenFile(file), size, {
        ...{ lazyEntries: true, autoClose: false, validateEntrySizes: false },
      });
      return new Archive(zip, await entriesOf(zip), limits);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Whether there is a part of that name. */
  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Text of a part, in pieces. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(keyOf(name));
    if (!entry) throw new TabularRefusal('broken-file', { part: name });
    if (entry.isEncrypted()) throw new TabularRefusal('encrypted');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const stream = await this.zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.count(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  }

  private count(bytes: number): void {
    this.inflatedBytes += bytes;
    const { inflatedBytes, inflationRatio } = this.limits;
    const isTooMuch = this.inflatedBytes > inflatedBytes;
    const isTooDense = this.inflatedBytes > ratioFreeBytes && this.inflatedBytes > this.zip.fileSize * inflationRatio;
    if (isTooMuch || isTooDense) throw new TabularRefusal('zip-bomb');
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= maximumEntries) throw new TabularRefusal('zip-bomb');
    const key = keyOf(entry.fileName);
    if (entries.has(key)) throw new TabularRefusal('broken-file', { part: entry.fileName });
    entries.set(key, entry);
  }
  return entries;
}

/** Names of parts do not tell upper from lower case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

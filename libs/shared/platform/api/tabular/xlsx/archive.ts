import type { Readable } from 'node:stream';
import { Refusal, refuse } from '@passage/platform/domain';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { TableLimits } from '../table';
import { tableProblems } from '../table.problems';

/** More parts than any workbook with one table has. */
const partLimit = 2000;
/** Parts smaller than this may be packed as tightly as they like. */
const smallBytes = 16 * 1024 * 1024;

/** The parts of a workbook, unpacked as they are read and never beyond what is allowed, whatever their headers say. */
export class XlsxArchive {
  private unpackedBytes = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: TableLimits,
  ) {}

  static async open(path: string, limits: TableLimits): Promise<XlsxArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: false }).catch(
      broken,
    );
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw refuse(tableProblems, 'platform.table.encrypted');
        entries.set(entry.fileName, entry);
        if (entries.size > partLimit) throw refuse(tableProblems, 'platform.table.zip-bomb');
      }
    } catch (error) {
      zip.close();
      throw error instanceof Refusal ? error : broken();
    }
    return new XlsxArchive(zip, entries, limits);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The unpacked bytes of a part; none where there is no such part. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const stream: Readable = await this.zip.openReadStreamPromise(entry).catch(broken);
    const allowed = Math.max(smallBytes, entry.compressedSize * this.limits.unpackingRatio);
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.unpackedBytes += chunk.length;
        if (bytes > allowed || this.unpackedBytes > this.limits.unpackedBytes) {
          throw refuse(tableProblems, 'platform.table.zip-bomb');
        }
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Refusal ? error : broken();
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

function broken(): never {
  throw refuse(tableProblems, 'platform.table.broken', { params: { row: 1 } });
}

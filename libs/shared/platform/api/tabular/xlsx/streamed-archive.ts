import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of an archive: its name and its content in pieces. */
export interface ArchivePart {
  name: string;
  content: Iterable<string> | AsyncIterable<string>;
}

const version = 20;
/** Sizes and checksum follow the content, and names are in UTF-8: both are known or needed only then. */
const flags = 0x0808;
const deflated = 8;
/** The first of January 1980, which stands for "no date" in archives. */
const noDate = 0x0021;

interface Written {
  name: Buffer;
  offset: number;
  checksum: number;
  packedBytes: number;
  bytes: number;
}

/** Bytes of a ZIP archive, made as they are asked for, so that an archive of any size takes little memory. */
export async function* streamedArchive(parts: Iterable<ArchivePart>): AsyncGenerator<Buffer> {
  const directory: Written[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const entry: Written = { name: Buffer.from(name), offset, checksum: 0, packedBytes: 0, bytes: 0 };
    const head = bytesOf('PK\x03\x04', [2, version], ...descriptionOf(entry, [4, 0], [4, 0], [4, 0]));
    yield Buffer.concat([head, entry.name]);
    for await (const piece of packed(entry, content)) yield piece;
    yield bytesOf('PK\x07\x08', [4, entry.checksum], [4, entry.packedBytes], [4, entry.bytes]);
    offset += head.length + entry.name.length + entry.packedBytes + 16;
    directory.push(entry);
  }
  yield directoryOf(directory, offset);
}

type Field = readonly [size: 2 | 4, value: number];

function descriptionOf({ name }: Written, ...sizes: Field[]): Field[] {
  return [[2, flags], [2, deflated], [2, 0], [2, noDate], ...sizes, [2, name.length], [2, 0]];
}

async function* packed(entry: Written, content: ArchivePart['content']): AsyncGenerator<Buffer> {
  const packing = createDeflateRaw();
  const filling = fill();
  for await (const piece of packing as AsyncIterable<Buffer>) {
    entry.packedBytes += piece.length;
    yield piece;
  }
  await filling;

  async function fill(): Promise<void> {
    try {
      for await (const text of content) {
        const bytes = Buffer.from(text);
        entry.checksum = crc32(bytes, entry.checksum);
        entry.bytes += bytes.length;
        if (!packing.write(bytes)) await once(packing, 'drain');
      }
      packing.end();
    } catch (error) {
      packing.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function directoryOf(entries: readonly Written[], offset: number): Buffer {
  const listed = Buffer.concat(
    entries.flatMap((entry) => {
      const { checksum, packedBytes, bytes } = entry;
      const sizes: Field[] = [
        [4, checksum],
        [4, packedBytes],
        [4, bytes],
      ];
      const place: Field[] = [
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, entry.offset],
      ];
      return [
        bytesOf('PK\x01\x02', [2, version], [2, version], ...descriptionOf(entry, ...sizes), ...place),
        entry.name,
      ];
    }),
  );
  const count: Field = [2, entries.length];
  return Buffer.concat([
    listed,
    bytesOf('PK\x05\x06', [2, 0], [2, 0], count, count, [4, listed.length], [4, offset], [2, 0]),
  ]);
}

function bytesOf(signature: string, ...fields: Field[]): Buffer {
  const head = Buffer.from(signature, 'latin1');
  return Buffer.concat([
    head,
    ...fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  ]);
}

import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of parts by name. */
function archiveOf(parts: Readonly<Record<string, Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const deflated = deflateRawSync(content, { level: 9 });
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(8, 4);
    entry.writeUInt32LE(crc32(content), 10);
    entry.writeUInt32LE(deflated.length, 14);
    entry.writeUInt32LE(content.length, 18);
    entry.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), entry, Buffer.from(name), deflated]);
    locals.push(local);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), entry, place, Buffer.from(name));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** What looks like a workbook, one part of which unpacks to far more than it holds. */
export function zipBomb(megabytes: number): Uint8Array<ArrayBuffer> {
  const bomb = Buffer.alloc(megabytes * 1024 * 1024, '<a/>');
  bomb.write('<Rs>');
  return Uint8Array.from(archiveOf({ '[Content_Types].xml': Buffer.from('<Types/>'), '_rels/.rels': bomb }));
}

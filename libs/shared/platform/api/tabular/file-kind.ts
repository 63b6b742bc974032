import { open } from 'node:fs/promises';

/** What a file is, by its first bytes and, for the container of old Office files, its directory. */
export type FileKind = 'zip' | 'encrypted' | 'text' | 'other';

const zip = [0x50, 0x4b, 0x03, 0x04];
const officeContainer = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream in which Office keeps a workbook that has a password. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
/** Beginnings of files that people take for tables: PDF, old Rich Text, gzip, PNG, JPEG, 7-Zip, RAR. */
const others = [
  ...[
    [0x25, 0x50, 0x44, 0x46],
    [0x7b, 0x5c, 0x72, 0x74],
    [0x1f, 0x8b],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ],
  ...[
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
  ],
];

/** Looks at a file's content; its name says nothing reliable. */
export async function fileKind(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const begins = (magic: readonly number[]) =>
      bytesRead >= magic.length && magic.every((byte, at) => buffer[at] === byte);
    if (begins(zip)) return 'zip';
    if (begins(officeContainer)) return (await file.readFile()).includes(encryptedStream) ? 'encrypted' : 'other';
    return others.some(begins) ? 'other' : 'text';
  } finally {
    await file.close();
  }
}

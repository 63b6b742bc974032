/** Kinds of file that are accepted, by media type, with the ending their name should have. */
export const acceptedTypes = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/plain': 'txt',
} as const;
export type AcceptedType = keyof typeof acceptedTypes;

/** Bytes of the beginning of a file that are enough to tell what it is. */
export const headBytes = 4096;

const starts = (head: Uint8Array, bytes: readonly number[], at = 0) =>
  bytes.every((byte, index) => head[at + index] === byte);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/**
 * What a file is, told by its own first bytes and never by its name. An Office file is a zip archive at first sight:
 * {@link officeTypeOf} tells which by the names within.
 */
export function typeOfHead(head: Uint8Array): AcceptedType | 'zip' | undefined {
  if (starts(head, ascii('%PDF-'))) return 'application/pdf';
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(head, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(head, ascii('RIFF')) && starts(head, ascii('WEBP'), 8)) return 'image/webp';
  if (starts(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  return isText(head) ? 'text/plain' : undefined;
}

/** Which Office file an archive is, by the names of its entries; macros make it unacceptable. */
export function officeTypeOf(entryNames: readonly string[]): AcceptedType | undefined {
  const names = new Set(entryNames);
  if (!names.has('[Content_Types].xml') || entryNames.some((name) => /vbaProject\.bin$/i.test(name))) return undefined;
  if (names.has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (names.has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return undefined;
}

/** Whether bytes read as UTF-8 text without control characters; a character cut off at the end is forgiven. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return ![...text].some(
      (character) => (character < ' ' && !'\t\n\r\f'.includes(character)) || character === '\u007F',
    );
  } catch {
    return false;
  }
}

/** Bytes of the end of an archive that are looked at for its table of contents. */
export const tailBytes = 256 * 1024;

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/**
 * The names in the table of contents of a zip archive, read from the end of the file and without unpacking anything.
 * Undefined when the end of the file holds no whole table: a broken or unusual archive.
 */
export function entryNamesOf(tail: Uint8Array): string[] | undefined {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let end = tail.length - endLength; end >= 0; end -= 1) {
    if (view.getUint32(end, true) !== endOfDirectory) continue;
    const count = view.getUint16(end + 10, true);
    const start = end - view.getUint32(end + 12, true);
    return start < 0 ? undefined : namesFrom(view, tail, start, count);
  }
  return undefined;
}

function namesFrom(view: DataView, tail: Uint8Array, start: number, count: number): string[] | undefined {
  const names: string[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > tail.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const otherLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    names.push(new TextDecoder().decode(tail.subarray(at + entryLength, at + entryLength + nameLength)));
    at += entryLength + nameLength + otherLength;
  }
  return names;
}

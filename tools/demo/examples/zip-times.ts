const endOfDirectory = 0x06054b50;
/** 1 January 2026, midnight, as ZIP files write it: time and date of two bytes each. */
const fixedTime = Buffer.from([0x00, 0x00, 0x21, 0x5c]);

/** The same ZIP file with one date for all of its parts, so that the same content always makes the same bytes. */
export function withFixedTimes(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
  let entry = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    fixedTime.copy(fixed, entry + 12);
    fixedTime.copy(fixed, fixed.readUInt32LE(entry + 42) + 10);
    entry += 46 + fixed.readUInt16LE(entry + 28) + fixed.readUInt16LE(entry + 30) + fixed.readUInt16LE(entry + 32);
  }
  return fixed;
}

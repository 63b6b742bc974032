import { createReadStream } from 'node:fs';
import { refuse } from '@passage/platform/domain';
import { tableProblems } from '../table.problems';

/** Byte order marks, and the encoding each announces. */
const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a file in UTF-8, or in UTF-16 when a byte order mark says so, piece by piece. Guessing at other
 * encodings would turn names into other names, so they are refused.
 */
export async function* csvText(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(chunk);
    const text = decode(decoder, chunk);
    requireText(text);
    yield text;
  }
  if (decoder) yield decode(decoder);
}

function decoderFor(beginning: Buffer): TextDecoder {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => beginning[at] === byte));
  if (!mark && isUnmarkedUtf16(beginning)) throw refuse(tableProblems, 'platform.table.unknown-encoding');
  return new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true });
}

/** Every other byte of Latin text in UTF-16 is zero; files of programs have longer runs of zeros, or none. */
function isUnmarkedUtf16(beginning: Buffer): boolean {
  const zeros = [...beginning.subarray(0, 32)].map((byte) => byte === 0);
  return zeros.filter(Boolean).length >= 8 && zeros.every((zero, at) => !zero || zeros[at + 1] !== true);
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw refuse(tableProblems, 'platform.table.unknown-encoding');
  }
}

/** Control characters that no text has, but every program and picture does. */
const binary = new RegExp(`[\\u0000-\\u0008\\u000e-\\u001a\\u001c-\\u001f]`);

function requireText(text: string): void {
  if (binary.test(text)) throw refuse(tableProblems, 'platform.table.wrong-type');
}

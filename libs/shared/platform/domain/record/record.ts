import { v7 } from 'uuid';
import { z } from 'zod';

/** A new identifier: UUID version 7, so that rows written together lie together. */
export function newId(): string {
  return v7();
}

/** An identifier in input. */
export const recordId = z.uuid().meta({ description: 'Identifier (UUID)' });

/** Path parameters of a route with one identifier. */
export const idParam = z.object({ id: recordId });

/** The version of a mutable record; a change names the version it was made from. */
export const recordVersion = z
  .number()
  .int()
  .min(1)
  .meta({ description: 'Version, raised by every change; send it back as If-Match' });

/**
 * Signs that force a direction on the letters after them. They hold to the end of the line, so what follows a text could
 * read backwards; marks and isolates, which writing in two directions needs, are kept (Unicode TR 36, 3.2; UAX 9, 2.7).
 */
const forcedDirection = /[\u202A-\u202E]/gu;

/** A text without signs that force a direction. */
export function withoutForcedDirection(value: string): string {
  return value.replace(forcedDirection, '');
}

/** Text of a form: trimmed, without control characters and halves of characters, of bounded length in characters as people count them. */
export function text(maximum: number, minimum = 0) {
  return z
    .string()
    .overwrite(withoutForcedDirection)
    .trim()
    .min(minimum)
    .max(maximum)
    .refine((value) => value.isWellFormed() && !hasControlCharacters(value), {
      params: { code: 'platform.field.control-characters' },
    });
}

function hasControlCharacters(value: string): boolean {
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && code !== 10 && code !== 13 && code !== 9) || code === 127) return true;
  }
  return false;
}

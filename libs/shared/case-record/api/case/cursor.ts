import { decodeCursor, platformProblems, refuse } from '@passage/platform/domain';

/** The sort values of the cursor a client sent back; undefined for the first page, refused when it is none of ours. */
export function cursorOf(after: string | undefined): (string | number | null)[] | undefined {
  if (!after) return undefined;
  const values = decodeCursor(after);
  if (!values) throw refuse(platformProblems, 'platform.field.not-accepted', { field: 'after' });
  return values;
}

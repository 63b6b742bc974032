import { decodeCursor, isPlainDate, platformProblems, refuse } from '@passage/platform/domain';

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The last row of the page before, by end of window, case and person; nothing for the first page. */
export function closingCursor(after: string | undefined): [string, string, string] | [null, null, null] {
  if (after === undefined) return [null, null, null];
  const [closesOn, caseId, personId] = (decodeCursor(after) ?? []).map(String);
  const isDay = closesOn === 'infinity' || (closesOn !== undefined && isPlainDate(closesOn));
  if (isDay && caseId && personId && uuidShape.test(caseId) && uuidShape.test(personId)) {
    return [closesOn, caseId, personId];
  }
  throw refuse(platformProblems, 'platform.input.invalid', { field: 'after' });
}

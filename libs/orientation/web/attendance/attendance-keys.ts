import { attendanceMarks, type AttendanceMark } from '@passage/orientation/domain';

/** What a key does in the grid of attendance: go to a neighbouring cell, or mark the one in focus. */
export type GridStep = { move: [rows: number, days: number] } | { mark: AttendanceMark | null };

const moves: Readonly<Record<string, [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/**
 * The meaning of a key: arrows move (left and right as the eye sees them, so turned round from right to left), 1 to 4
 * are the marks in their order on every keyboard, in the digits of either script, Delete and Backspace take a mark back.
 */
export function stepOf(key: string, isRightToLeft: boolean): GridStep | undefined {
  const forward = isRightToLeft ? -1 : 1;
  if (key === 'ArrowRight') return { move: [0, forward] };
  if (key === 'ArrowLeft') return { move: [0, -forward] };
  const move = moves[key];
  if (move) return { move };
  if (key === 'Delete' || key === 'Backspace') return { mark: null };
  const place = Math.max('1234'.indexOf(key), '١٢٣٤'.indexOf(key));
  const mark = key.length === 1 ? attendanceMarks[place] : undefined;
  return mark && { mark };
}

/** The mark after a press: each in turn, then none. */
export function nextMark(mark: AttendanceMark | undefined): AttendanceMark | null {
  if (mark === undefined) return attendanceMarks[0];
  return attendanceMarks[attendanceMarks.indexOf(mark) + 1] ?? null;
}

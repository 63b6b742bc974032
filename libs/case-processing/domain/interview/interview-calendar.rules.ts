import { addDays, daysBetween, type PlainDate } from '@passage/platform/domain';
import type { Interview } from './interview';

/** By what the rows of the calendar are told apart. */
export const calendarGroups = ['room', 'interviewer', 'interpreter'] as const;
export type CalendarGroup = (typeof calendarGroups)[number];

/** What the calendar needs of an interview. */
export type OnCalendar = Pick<Interview, 'id' | 'date' | 'time' | 'room' | 'interviewer' | 'interpreter'>;

/** Interviews of one room, interviewer or interpreter, by column. */
export interface CalendarRow<T extends OnCalendar> {
  /** Name of the room or person; empty: none is chosen. */
  name: string;
  /** For each column, what begins in it, in order. */
  cells: T[][];
}

/** The days of the week of a day, from Monday on. */
export function weekOf(day: PlainDate): PlainDate[] {
  const aMonday = '2001-01-01';
  const weekday = ((daysBetween(aMonday, day) % 7) + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - weekday));
}

/** The whole hours in which interviews begin, without gaps, as `HH`. */
export function hoursOf(interviews: readonly OnCalendar[]): string[] {
  const hours = interviews.map(({ time }) => Number(time.slice(0, 2)));
  if (hours.length === 0) return [];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
}

/** Interviews as rows of rooms or people, each interview in the column that `columnOf` names; others are left out. */
export function calendarRows<T extends OnCalendar>(
  interviews: readonly T[],
  by: CalendarGroup,
  columns: readonly string[],
  columnOf: (interview: T) => string,
): CalendarRow<T>[] {
  const shown = interviews.filter((each) => columns.includes(columnOf(each)));
  const names = [...new Set(shown.map((each) => each[by]))];
  const inOrder = shown.toSorted((one, other) => (`${one.date} ${one.time}` < `${other.date} ${other.time}` ? -1 : 1));
  return names
    .toSorted((one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other))
    .map((name) => ({
      name,
      cells: columns.map((column) => inOrder.filter((each) => each[by] === name && columnOf(each) === column)),
    }));
}

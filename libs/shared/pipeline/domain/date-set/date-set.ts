import { addDays, type PlainDate } from '@passage/platform/domain';

/** The days from `from` up to, but not including, `to`; null stands for no bound on that side. */
export interface DateRange {
  from: PlainDate | null;
  to: PlainDate | null;
}

/** A set of days in normal form: ranges that are not empty, in order, with a gap between each two. */
export type DateSet = readonly DateRange[];

export const noDates: DateSet = [];
export const allDates: DateSet = [{ from: null, to: null }];

/** The days of one range; none when it ends before it starts. */
export function dates(from: PlainDate | null, to: PlainDate | null): DateSet {
  return from !== null && to !== null && from >= to ? noDates : [{ from, to }];
}

/** The days that lie in any of the sets. */
export function union(...sets: DateSet[]): DateSet {
  const ordered = sets.flat().sort((a, b) => compareFrom(a.from, b.from));
  const merged: DateRange[] = [];
  for (const range of ordered) {
    const last = merged.at(-1);
    if (last && (last.to === null || range.from === null || range.from <= last.to))
      last.to = laterEnd(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** The days that do not lie in the set. */
export function complement(set: DateSet): DateSet {
  const gaps: DateRange[] = [];
  let from: PlainDate | null = null;
  for (const range of set) {
    if (range.from !== null) gaps.push({ from, to: range.from });
    if (range.to === null) return gaps;
    from = range.to;
  }
  return [...gaps, { from, to: null }];
}

/** The days that lie in all of the sets; every day when there is none. */
export function intersect(...sets: DateSet[]): DateSet {
  return complement(union(...sets.map(complement)));
}

/** The set moved by a number of days, back when negative. */
export function shift(set: DateSet, days: number): DateSet {
  const move = (date: PlainDate | null) => (date === null ? null : addDays(date, days));
  return set.map(({ from, to }) => ({ from: move(from), to: move(to) }));
}

/** Whether the day lies in the set. */
export function contains(set: DateSet, day: PlainDate): boolean {
  return set.some(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
}

/** The ranges of which a day is left, from `today` on; whole, not cut at today. */
export function rangesAhead(set: DateSet, today: PlainDate): DateSet {
  return set.filter(({ to }) => to === null || to > today);
}

function compareFrom(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}

function laterEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? null : a > b ? a : b;
}

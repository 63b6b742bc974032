import { addDays, daysBetween } from '@passage/platform/domain';
import type { Period } from './window-chart.types';

/** A part of the axis, in percent from its start. */
export interface Span {
  readonly start: number;
  readonly size: number;
  /** Whether the period goes on before or after the axis. */
  readonly isCutAtStart: boolean;
  readonly isCutAtEnd: boolean;
}

/** A labelled month on the axis. */
export interface MonthTick {
  /** First of the month, `YYYY-MM-01`. */
  readonly date: string;
  /** Percent from the start of the axis. */
  readonly at: number;
  /** Whether the year is named too: on the first tick and each January. */
  readonly hasYear: boolean;
}

/** Turns days into places on an axis from `from` to `to` (exclusive). */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
}

/** Place of a day on the axis in percent, held within 0 to 100. */
export function placeOf(scale: TimeScale, date: string): number {
  const share = daysBetween(scale.from, date) / daysBetween(scale.from, scale.to);
  return Math.min(100, Math.max(0, share * 100));
}

/** Whether a day lies on the axis. */
export function isOnAxis(scale: TimeScale, date: string): boolean {
  return date >= scale.from && date < scale.to;
}

/** Part of the axis a period covers; undefined when it lies outside. */
export function spanOf(scale: TimeScale, period: Period): Span | undefined {
  const end = period.to ?? scale.to;
  if (end <= scale.from || period.from >= scale.to) return undefined;
  const start = placeOf(scale, period.from);
  return {
    start,
    size: placeOf(scale, end) - start,
    isCutAtStart: period.from < scale.from,
    isCutAtEnd: period.to === null || period.to > scale.to,
  };
}

/** The months to label: at most `most`, at an even step of 1, 2, 3, 6 or 12 months. */
export function monthTicks(scale: TimeScale, most: number): MonthTick[] {
  const months = monthsOnAxis(scale);
  const step = [1, 2, 3, 6, 12].find((each) => months.length / each <= most) ?? 12;
  return months
    .filter((date) => (Number(date.slice(5, 7)) - 1) % step === 0)
    .map((date, index) => ({ date, at: placeOf(scale, date), hasYear: index === 0 || date.slice(5, 7) === '01' }));
}

function monthsOnAxis(scale: TimeScale): string[] {
  const months: string[] = [];
  let month = `${scale.from.slice(0, 7)}-01`;
  while (month < scale.to) {
    if (month >= scale.from) months.push(month);
    month = `${addDays(month, 31).slice(0, 7)}-01`;
  }
  return months;
}

/** The last day of a half-open period. */
export function lastDayOf(to: string): string {
  return addDays(to, -1);
}

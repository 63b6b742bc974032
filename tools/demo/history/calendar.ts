import { addDays as reckonedLater, daysBetween as reckonedBetween, type PlainDate } from '@passage/platform/domain';

/**
 * The same as the product's reckoning of days, from a table: a large caseload asks many millions of times for some
 * thousand days.
 */
const first: PlainDate = '1900-01-01';
const length = reckonedBetween(first, '2100-01-01');
const days: PlainDate[] = Array.from({ length }, (_, index) => reckonedLater(first, index));
const numbers = new Map<PlainDate, number>(days.map((day, index) => [day, index]));

/** The day `count` after (or, negative, before) `date`. */
export function addDays(date: PlainDate, count: number): PlainDate {
  const number = numbers.get(date);
  return (number === undefined ? undefined : days[number + count]) ?? reckonedLater(date, count);
}

/** Days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  const [one, other] = [numbers.get(from), numbers.get(to)];
  return one === undefined || other === undefined ? reckonedBetween(from, to) : other - one;
}

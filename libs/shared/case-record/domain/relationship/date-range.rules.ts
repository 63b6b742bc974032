import { addMonths, type PlainDate } from '@passage/platform/domain';
import type { BirthDatePrecision } from '../person/person';

/** A day with how exactly it is known. */
export interface DatedFact {
  date: PlainDate;
  precision: BirthDatePrecision;
}

/** First and last day on which something may have happened. */
export interface DateRange {
  earliest: PlainDate;
  latest: PlainDate;
}

/** How many years an estimated date may be wrong, either way. Our own assumption: estimates are made by appearance. */
const estimateYears = 5;

/** The days a fact may stand for, so that nobody is refused for what only an imprecise date says. */
export function rangeOf({ date, precision }: DatedFact): DateRange {
  if (precision === 'day') return { earliest: date, latest: date };
  if (precision === 'month')
    return { earliest: `${date.slice(0, 8)}01`, latest: addMonths(`${date.slice(0, 8)}31`, 0) };
  const year = Number(date.slice(0, 4));
  const slack = precision === 'year' ? 0 : estimateYears;
  return { earliest: `${year - slack}-01-01`, latest: `${year + slack}-12-31` };
}

import type { PlainDate } from '@passage/platform/domain';
import type { BirthDatePrecision } from '../person/person';
import type { AgreementLevel } from './duplicate-weights';

/** A birth date with how exactly it is known. */
export interface KnownBirthDate {
  date: PlainDate;
  precision: BirthDatePrecision;
}

/** Ages that were estimated are rarely further apart. Our own figure. */
const estimateYears = 3;

/** How far two birth dates agree. */
export function birthDateAgreement(one: KnownBirthDate, other: KnownBirthDate): AgreementLevel<'birth-date'> {
  const [year, month, day] = partsOf(one.date);
  const [otherYear, otherMonth, otherDay] = partsOf(other.date);
  const isYearOnly = standsForYear(one) || standsForYear(other);
  if (one.date === other.date) return isYearOnly ? 'same-year' : 'same';
  if (year === otherYear) {
    if (isYearOnly) return 'same-year';
    if (month === otherDay && day === otherMonth) return 'swapped';
    if (month === otherMonth || day === otherDay) return 'slip';
  }
  if (!isYearOnly && isSlip(one.date, other.date)) return 'slip';
  const isEstimated = isYearOnly || one.precision === 'estimated' || other.precision === 'estimated';
  if (isEstimated && Math.abs(Number(year) - Number(otherYear)) <= estimateYears) return 'near-year';
  return 'different';
}

/** Registration without papers writes the first of January, or of July, where only the year is known. */
export function standsForYear({ date, precision }: KnownBirthDate): boolean {
  return precision === 'year' || precision === 'estimated' || date.endsWith('-01-01') || date.endsWith('-07-01');
}

function partsOf(date: PlainDate): [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day];
}

/** One digit is another, or two neighbouring digits changed places, also those of month and day. */
function isSlip(...dates: [PlainDate, PlainDate]): boolean {
  const [one, other] = dates.map((date) => date.replaceAll('-', '')) as [string, string];
  const places = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

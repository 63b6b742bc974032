import type { BirthDatePrecision } from '@passage/case-record/domain';
import { isPlainDate, type PlainDate } from '@passage/platform/domain';

/** What a text says as a date: a day, as exactly as it is written; or nothing; or two different days. */
export type WrittenDate =
  | { is: 'day'; date: PlainDate; precision: Exclude<BirthDatePrecision, 'estimated'> }
  | { is: 'ambiguous' }
  | { is: 'not-a-date' };

const notADate: WrittenDate = { is: 'not-a-date' };

/**
 * Reads a date: year first; or day first where that cannot be mistaken for the month. Digits may be Arabic or Persian;
 * a time of midnight, as spreadsheets add it, is let off.
 */
export function readDate(text: string): WrittenDate {
  const bare = withLatinDigits(text)
    .trim()
    .replace(/[ T]00:00(:00(\.0+)?)?Z?$/, '');
  const [, year = '', month, day] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(bare) ?? [];
  if (year) return yearFirst(year, month, day);
  const [, one = '', other = '', lastYear = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(bare) ?? [];
  return lastYear ? dayFirst(Number(one), Number(other), lastYear) : notADate;
}

function yearFirst(year: string, month: string | undefined, day: string | undefined): WrittenDate {
  const date = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return isPlainDate(date) ? { is: 'day', date, precision } : notADate;
}

function dayFirst(one: number, other: number, year: string): WrittenDate {
  if (one <= 12 && other <= 12 && one !== other) return { is: 'ambiguous' };
  const [day, month] = other > 12 ? [other, one] : [one, other];
  return yearFirst(year, String(month), String(day));
}

/** Arabic-Indic and Persian digits as those of codes and dates. */
export function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

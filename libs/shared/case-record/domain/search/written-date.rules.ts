import { isPlainDate, type PlainDate } from '@passage/platform/domain';

/** How months are called where the product is used; the Arab east, Egypt and the Maghreb differ. */
const monthLanguages = ['en', 'fr', 'ar-SY', 'ar-EG', 'ar-DZ', 'fa'];
/** Letters that tell a month from others when its name is cut short. */
const monthLetters = 3;

const months = monthLanguages.flatMap((language) => {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    name: plain(format.format(Date.UTC(2000, index, 15))),
    month: index + 1,
  }));
});

/**
 * Every day that a text can mean as a date: figures in the orders in use, with or without what separates them, or the
 * month in words, in any digits. Without a day it means every day of the month. Nothing when it is no date.
 */
export function writtenDates(text: string): PlainDate[] {
  const tidy = plain(text).replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
  return [...new Set([...inFigures(tidy), ...inWords(tidy)])].filter(isPlainDate);
}

/** Every day of a year, where a text is nothing but one that people alive can be born in. */
export function writtenYear(text: string): PlainDate[] {
  if (!/^(19|20)\d\d$/.test(text)) return [];
  return Array.from({ length: 12 }, (_, index) => daysOfMonth(text, index + 1)).flat();
}

/** Arabic-Indic and Persian digits as the ones used in codes. */
export function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Small letters without accents, so that `Août` and `aout`, `آذار` and `اذار` are one. */
function plain(text: string): string {
  return withLatinDigits(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function inFigures(text: string): PlainDate[] {
  const [, year, month, day] = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return [dayOf(year, month, day)];
  const [, one, other, last] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (one && other && last) return [dayOf(last, other, one), dayOf(last, one, other)];
  if (/^\d{8}$/.test(text)) {
    const [a, b, c, d] = [text.slice(0, 4), text.slice(4, 6), text.slice(6), text.slice(0, 2)];
    const [e, f] = [text.slice(2, 4), text.slice(4)];
    return [dayOf(a, b, c), dayOf(f, e, d)];
  }
  const [, monthAlone, itsYear] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const [, yearFirst, monthLast] = /^(\d{4})[-./](\d{1,2})$/.exec(text) ?? [];
  return daysOfMonth(itsYear ?? yearFirst ?? '', Number(monthAlone ?? monthLast));
}

/** `9 March 1984`, `March 9 1984`, `1er août 1984`, `9th of Mar. 1984`, `آذار 1984`. */
function inWords(text: string): PlainDate[] {
  const parts =
    /^(?:(?<first>\d{1,2})(?:st|nd|rd|th|er)?[-. ](?:(?:of|de|من) )?)?(?<name>\p{L}[\p{L} ]*?)[-. ]+(?:(?<second>\d{1,2})(?:st|nd|rd|th)? )?(?<year>\d{4})$/u.exec(
      text,
    )?.groups;
  if (!parts?.['name'] || !parts['year']) return [];
  const { name, year } = parts;
  const day = parts['first'] ?? parts['second'];
  return monthsCalled(name).flatMap((month) =>
    day === undefined ? daysOfMonth(year, month) : [dayOf(year, String(month), day)],
  );
}

function monthsCalled(name: string): number[] {
  const isShort = name.length >= monthLetters;
  return months
    .filter((each) => each.name === name || (isShort && each.name.startsWith(name)))
    .map(({ month }) => month);
}

function daysOfMonth(year: string, month: number): PlainDate[] {
  if (!/^(18|19|20)\d\d$/.test(year)) return [];
  return Array.from({ length: 31 }, (_, index) => dayOf(year, String(month), String(index + 1))).filter(isPlainDate);
}

/** Two digits of a year mean this century up to 39 and the last one from 40, as where dates are entered. */
function dayOf(year: string, month: string, day: string): PlainDate {
  const full = year.length === 4 ? year : `${Number(year) < 40 ? '20' : '19'}${year}`;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

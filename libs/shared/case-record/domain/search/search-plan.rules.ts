import type { PlainDate } from '@passage/platform/domain';
import { readRecordNumber } from '../record-number';
import { withLatinDigits, writtenDates, writtenYear } from './written-date.rules';

/** Numbers, phones and dates that a text can be. */
interface SoughtCode {
  /** A number of a case, person, referral, registration or document of identity; '' when it can be none. */
  code: string;
  /** The last digits of a phone number; '' when it can be none. */
  digits: string;
  birthDates: PlainDate[];
  /** It has the shape of a case or person number, but something in it is mistyped. */
  isMistyped: boolean;
}

/** How a text typed into the search is looked up. */
export type SearchPlan =
  | { by: 'nothing' }
  | { by: 'name'; name: string }
  /** A name and when its bearer was born; when nobody is found so, the whole is taken for a number. */
  | ({ by: 'name-and-date'; name: string } & SoughtCode)
  | ({ by: 'code' } & SoughtCode);

/** Fewer digits than this would match every other phone number. */
const phoneDigits = 6;

/** Decides by the look of a text what it is; without a digit it is a name. */
export function searchPlan(sought: string): SearchPlan {
  const text = withLatinDigits(sought).trim();
  if ([...text].length < 2) return { by: 'nothing' };
  if (!/\d/.test(text)) return { by: 'name', name: text };
  const birthDates = writtenDates(text);
  const isNumber = birthDates.length === 0 || /^\d+$/.test(text);
  const number = readRecordNumber(text);
  const isOurs = number.is === 'case' || number.is === 'person';
  const code = {
    code: isOurs ? number.number : text.toUpperCase().replace(/[^\p{L}\d\-./]/gu, ''),
    digits: isNumber && !isOurs ? digitsOfPhone(text) : '',
    birthDates,
    isMistyped: number.is === 'mistyped',
  };
  const named = birthDates.length === 0 && !isOurs ? nameAndDates(text) : undefined;
  return named ? { by: 'name-and-date', ...code, ...named } : { by: 'code', ...code };
}

/** A text of words and a date or year at either end, in whatever way it is written. */
function nameAndDates(text: string): { name: string; birthDates: PlainDate[] } | undefined {
  const parts = text.split(/\s+/);
  for (let cut = 1; cut < parts.length; cut += 1) {
    const [start, end] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
    for (const [name, date] of [
      [start, end],
      [end, start],
    ] as const) {
      const birthDates = /\d/.test(name) ? [] : [...writtenDates(date), ...writtenYear(date)];
      if (birthDates.length > 0 && /\p{L}{2}/u.test(name)) return { name: name.replace(/[,;]$/, ''), birthDates };
    }
  }
  return undefined;
}

/** The digits by which a phone number ends, whatever stands before it: without leading zeros of dialling. */
function digitsOfPhone(text: string): string {
  const digits = /^[+\d\s().\-/]+$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  return digits.length >= phoneDigits ? digits : '';
}

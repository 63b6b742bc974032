import { isPlainDate, type PlainDate } from '@passage/platform/domain';
import { readRecordNumber } from '../record-number';

/** How a text typed into the search is looked up. */
export type SearchPlan =
  | { by: 'nothing' }
  | { by: 'name'; name: string }
  | {
      by: 'code';
      /** A number of a case, person, referral or registration; '' when it can be none. */
      code: string;
      /** The last digits of a phone number; '' when it can be none. */
      digits: string;
      birthDates: PlainDate[];
      /** It has the shape of a case or person number, but something in it is mistyped. */
      isMistyped: boolean;
    };

/** Fewer digits than this would match every other phone number. */
const phoneDigits = 6;

/** Decides by the look of a text whether it is a name or a number, phone or date; a text with a digit is no name. */
export function searchPlan(sought: string): SearchPlan {
  const text = withLatinDigits(sought).trim();
  if ([...text].length < 2) return { by: 'nothing' };
  if (!/\d/.test(text)) return { by: 'name', name: text };
  const birthDates = datesIn(text);
  if (birthDates.length > 0) return { by: 'code', code: '', digits: '', birthDates, isMistyped: false };
  const number = readRecordNumber(text);
  if (number.is === 'case' || number.is === 'person') {
    return { by: 'code', code: number.number, digits: '', birthDates, isMistyped: false };
  }
  return {
    by: 'code',
    code: text.toUpperCase().replace(/[^\p{L}\d\-./]/gu, ''),
    digits: digitsOfPhone(text),
    birthDates,
    isMistyped: number.is === 'mistyped',
  };
}

/** The digits by which a phone number ends, whatever stands before it: without leading zeros of dialling. */
function digitsOfPhone(text: string): string {
  const digits = /^[+\d\s().\-/]+$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : '';
  return digits.length >= phoneDigits ? digits : '';
}

/** Arabic-Indic and Persian digits as the ones used in codes. */
function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** The days a text can mean: year first, or day and month in either order. */
function datesIn(text: string): PlainDate[] {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const yearLast = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const [, year = '', month = '', day = ''] = yearFirst ?? [];
  const [, one = '', other = '', lastYear = ''] = yearLast ?? [];
  const candidates = [
    ...(yearFirst ? [[year, month, day]] : []),
    ...(yearLast
      ? [
          [lastYear, other, one],
          [lastYear, one, other],
        ]
      : []),
  ].map(([y = '', m = '', d = '']) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return [...new Set(candidates.filter(isPlainDate))];
}

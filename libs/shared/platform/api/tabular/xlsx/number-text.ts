import type { NumberMeaning } from './number-formats';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Days from 1 January 1970 back to the day before which Excel's day 1 lies. */
const dayZero = Date.UTC(1899, 11, 30);
const dayZeroOf1904 = Date.UTC(1904, 0, 1);

/** A number of a cell as text: a date as `YYYY-MM-DD`, with its time if it has one; a number without an exponent. */
export function numberText(value: string, meaning: NumberMeaning, countsFrom1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (meaning === 'number') return plainNumber(value, number);
  const ms = instantOf(number, countsFrom1904);
  if (number < 0 || ms === undefined) return value;
  const rounded = new Date(Math.round(ms / minuteMs) * minuteMs);
  const time = rounded.toISOString().slice(11, 16);
  if (number < 1 && meaning === 'time') return time;
  const date = rounded.toISOString().slice(0, 10);
  return time === '00:00' ? date : `${date} ${time}`;
}

/** Excel believes that 1900 was a leap year: its day 60 never was, and the days before are one off. */
function instantOf(serial: number, countsFrom1904: boolean): number | undefined {
  if (countsFrom1904) return dayZeroOf1904 + serial * dayMs;
  const day = Math.floor(serial);
  if (day === 60 || serial > 2_958_466) return undefined;
  return dayZero + (serial + (day < 60 ? 1 : 0)) * dayMs;
}

/** Whole numbers as they stand; others with the fifteen digits a spreadsheet shows. */
function plainNumber(value: string, number: number): string {
  if (/^-?\d+$/.test(value.trim())) return value.trim();
  const shown = Number(number.toPrecision(15));
  return Math.abs(shown) < 1e21 && Number.isInteger(shown) ? BigInt(shown).toString() : String(shown);
}

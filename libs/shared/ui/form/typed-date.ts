/** How dates are shown in fields, in the notation of dayjs. */
export const DATE_FORMAT = 'DD/MM/YYYY';

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/**
 * Reads a date as people type it: `2026-01-31`, `31/1/2026`, `31.01.26`, `31012026`, in Latin, Arabic or Persian
 * digits. Day before month, always. Returns `YYYY-MM-DD`, or null when it is no date.
 */
export function parseTypedDate(typed: string): string | null {
  const text = latinDigits(typed).trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spaced = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (spaced) return dateOf(fullYear(spaced[3] ?? ''), Number(spaced[2]), Number(spaced[1]));
  return null;
}

/** Two digits mean this century up to 39 and the last one from 40, so that birth dates of adults come out right. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length === 4) return value;
  return value < 40 ? 2000 + value : 1900 + value;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Arabic and Persian digits as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
  });
}

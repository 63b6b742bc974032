import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/** A phone number understood. */
export interface PhoneReading {
  /** The number as networks know it (E.164), e.g. `+962795551234`. */
  e164: string;
  /** The same, spaced as people write it. */
  international: string;
  /** The country it belongs to, where that can be told. */
  country: string | null;
  /** Whether the number is one that its country gives out; otherwise only its length is right. */
  isUsual: boolean;
}

/**
 * Reads a phone number as people write it: with country code, or as dialled in `country`. Undefined when it can be
 * nobody's: no country has the code, or it is too short or too long.
 */
export function readPhone(text: string, country?: string): PhoneReading | undefined {
  const number = parsePhoneNumberFromString(withLatinDigits(text), country as CountryCode | undefined);
  if (!number?.isPossible() || number.ext) return undefined;
  return {
    e164: number.number,
    international: number.formatInternational(),
    country: number.country ?? null,
    isUsual: number.isValid(),
  };
}

/** Arabic-Indic and Persian digits as the ones phones have, and two leading zeros as the plus they stand for. */
function withLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim()
    .replace(/^00(?=[1-9])/, '+');
}

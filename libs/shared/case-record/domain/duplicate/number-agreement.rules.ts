import type { AgreementLevel } from './duplicate-weights';

/** Shorter numbers are alike by chance too often for a slip of one character to mean anything. */
const leastLength = 6;
/** Digits by which a phone is the same however its country and trunk are written. */
const phoneDigits = 8;

/** A number of a document or of a registration as it is compared: letters and digits only. */
export function comparableNumber(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The end of a phone number, by which it is compared; nothing where it is too short to be one. */
export function comparablePhone(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  return digits.length < phoneDigits ? '' : digits.slice(-phoneDigits);
}

/** How far any number of the one is any number of the other. */
export function numberAgreement(ones: readonly string[], others: readonly string[]): AgreementLevel<'number'> {
  if (ones.some((one) => others.includes(one))) return 'same';
  return ones.some((one) => others.some((other) => isOneSlipApart(one, other))) ? 'slip' : 'different';
}

function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < leastLength || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  const isTurned = short[start] === long[start + 1] && short[start + 1] === long[start];
  return rest(long, 1) === rest(short, 1) || (isTurned && rest(long, 2) === rest(short, 2));
}

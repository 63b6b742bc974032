import { isPlausibleName, tidyName } from '@passage/case-record/domain';
import type { ProblemParams } from '@passage/platform/domain';
import { z } from 'zod';
import type { ReferralProblemCode } from './referral-import.problems';
import { withLatinDigits } from './referral-date.rules';

/** Thrown by what reads a cell, and turned into an issue at its column. */
class CellRefusal extends Error {
  constructor(
    readonly code: ReferralProblemCode,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}

/** Refuses the text of a cell by a code of the import. */
export function refuseCell(code: ReferralProblemCode, params: ProblemParams = {}): CellRefusal {
  return new CellRefusal(code, params);
}

/** A schema that reads the text of a cell into a value; an empty cell gives `whenEmpty`. */
export function cell<T, E>(read: (text: string) => T, whenEmpty: () => E, maximum = 200) {
  return z.string().transform((raw, context): T | E => {
    try {
      return readCell(raw.trim(), read, whenEmpty, maximum);
    } catch (refusal) {
      if (!(refusal instanceof CellRefusal)) throw refusal;
      const { code, params } = refusal;
      context.issues.push({ code: 'custom', input: raw, params: { code, params }, message: code });
      return z.NEVER;
    }
  });
}

function readCell<T, E>(text: string, read: (text: string) => T, whenEmpty: () => E, maximum: number): T | E {
  if (text === '') return whenEmpty();
  if (text.length > maximum) throw refuseCell('case-processing.referral-import.too-long', { maximum });
  if (/[\p{Cc}\uFFFD]/u.test(text)) throw refuseCell('case-processing.referral-import.unreadable');
  return read(text);
}

/** What an empty cell gives where it may be empty. */
export const nothing = (): null => null;

/** What an empty cell gives where it must not be. */
export function missing(column: string): () => never {
  return () => {
    throw refuseCell('case-processing.referral-import.required', { column });
  };
}

/** Text as it stands. */
export const asWritten = (text: string): string => text.replace(/\s+/gu, ' ');

/** A number with its letters and signs as they stand, and its digits as those of other systems. */
export const asNumber = (text: string): string => withLatinDigits(asWritten(text));

/** A name, of any script. */
export function asName(text: string): string {
  const name = tidyName(text);
  if (!isPlausibleName(name)) throw refuseCell('case-processing.referral-import.not-a-name');
  return name;
}

/** One of a list of choices, found by its words. */
export function asChoice<Choice extends string>(
  choices: readonly Choice[],
  find: (text: string) => Choice | undefined,
  code: ReferralProblemCode = 'case-processing.referral-import.not-a-choice',
): (text: string) => Choice {
  return (text) => {
    const found = find(text);
    if (found === undefined) throw refuseCell(code, { value: shortened(text), choices: choices.join(', ') || '–' });
    return found;
  };
}

/** A phone number: digits with the usual signs between them. */
export function asPhone(text: string): string {
  const phone = withLatinDigits(text).replace(/\s+/gu, ' ');
  const digits = phone.replace(/\D/g, '').length;
  const isPhone = /^\+?[\d\s().\-/]+$/.test(phone) && digits >= 6 && digits <= 20;
  if (!isPhone) throw refuseCell('case-processing.referral-import.not-a-phone');
  return phone;
}

/** Flags separated by semicolons or commas, in kebab case. */
export function asFlags(text: string): string[] {
  const flags = text
    .split(/[;,]/)
    .map((flag) =>
      flag
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter((flag) => flag !== '');
  const odd = flags.find((flag) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(flag) || flag.length > 40);
  if (odd !== undefined) throw refuseCell('case-processing.referral-import.not-a-flag', { value: shortened(odd) });
  return [...new Set(flags)].slice(0, 20);
}

/** As much of a value as a message can show. */
export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

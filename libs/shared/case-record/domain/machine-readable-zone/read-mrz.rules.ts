import { isPlainDate, type PlainDate } from '@passage/platform/domain';
import countries from 'i18n-iso-countries';
import { parse, type Details, type FieldName, type ParseResult } from 'mrz';
import type { Sex } from '../person/person';
import type { MrzCheck, MrzCheckSubject, MrzFormat, MrzMend, MrzReading, MrzResult } from './machine-readable-zone';
import { mrzLinesOf } from './mrz-lines.rules';
import { mendNumber } from './mrz-number.rules';

const digits: readonly (readonly [FieldName, MrzCheckSubject])[] = [
  ['documentNumberCheckDigit', 'number'],
  ['birthDateCheckDigit', 'birth-date'],
  ['expirationDateCheckDigit', 'expiry'],
  ['personalNumberCheckDigit', 'personal-number'],
  ['compositeCheckDigit', 'all'],
];
const sexes: Readonly<Record<string, Sex>> = { male: 'male', female: 'female', nonspecified: 'other' };
/** Codes of a nationality or issuer that are no ISO 3166-1 alpha-3 codes but mean one country. */
const ownCodes: Readonly<Record<string, string>> = { D: 'DE', GBD: 'GB', GBN: 'GB', GBO: 'GB', GBP: 'GB', GBS: 'GB' };

/**
 * Reads a machine-readable zone. Says which check digits are right, and what was mended on the way; it never fails for
 * a wrong digit, because somebody has to see what is wrong with which.
 * @param today by which two-digit years are understood.
 */
export function readMrz(text: string, today: PlainDate): MrzResult {
  const found = mrzLinesOf(text);
  if (typeof found === 'string') return { is: 'fault', fault: found };
  const numberMend = mendNumber(found.format, found.lines);
  const lines = numberMend ? withMends(found.lines, [numberMend]) : found.lines;
  const parsed = parsedOrNothing(lines);
  if (parsed?.format !== found.format) return { is: 'fault', fault: 'no-zone' };
  const mends = [...(numberMend ? [numberMend] : []), ...mendsOf(parsed)];
  return { is: 'zone', reading: readingOf(found.format, withMends(lines, mends), parsed, mends, today) };
}

function parsedOrNothing(lines: readonly string[]): ParseResult | undefined {
  try {
    return parse(lines, { autocorrect: true });
  } catch {
    return undefined;
  }
}

function mendsOf({ details }: ParseResult): MrzMend[] {
  const all = details.flatMap(({ autocorrect }) =>
    autocorrect.map(({ line, column, original, corrected }) => ({
      ...{ line: line + 1, place: column + 1, from: original, to: corrected },
    })),
  );
  return all.filter(
    (mend, index) => all.findIndex(({ line, place }) => line === mend.line && place === mend.place) === index,
  );
}

function withMends(lines: readonly string[], mends: readonly MrzMend[]): string[] {
  return lines.map((line, index) =>
    mends
      .filter((mend) => mend.line === index + 1)
      .reduce((mended, { place, to }) => mended.slice(0, place - 1) + to + mended.slice(place), line),
  );
}

function readingOf(
  format: MrzFormat,
  lines: string[],
  { details, fields }: ParseResult,
  mends: MrzMend[],
  today: PlainDate,
): MrzReading {
  const valueOf = (field: FieldName): string => detailOf(details, field)?.value ?? '';
  const codeOf = (field: FieldName): string => rawOf(lines, detailOf(details, field)).replaceAll('<', '');
  return {
    format,
    lines,
    mends,
    checks: checksOf(details),
    documentCode: valueOf('documentCode'),
    number: valueOf('documentNumber'),
    familyName: valueOf('lastName'),
    givenNames: valueOf('firstName'),
    sex: sexes[fields.sex ?? ''] ?? null,
    birthDate: birthDateOf(fields.birthDate ?? '', today),
    expiresOn: expiryOf(fields.expirationDate ?? '', today),
    issuingCode: codeOf('issuingState'),
    nationalityCode: codeOf('nationality'),
    issuingCountry: countryOf(codeOf('issuingState')),
    nationality: countryOf(codeOf('nationality')),
    personalNumber: valueOf('personalNumber'),
  };
}

function detailOf(details: readonly Details[], field: FieldName): Details | undefined {
  return details.find((each) => each.field === field);
}

function rawOf(lines: readonly string[], detail: Details | undefined): string {
  const [range] = detail?.ranges ?? [];
  return range ? (lines[range.line] ?? '').slice(range.start, range.end) : '';
}

function checksOf(details: readonly Details[]): MrzCheck[] {
  return digits.flatMap(([field, of]) => {
    const detail = detailOf(details, field);
    return detail ? [{ of, isRight: detail.valid }] : [];
  });
}

/** The country a code of three letters means. */
export function countryOf(code: string): string | null {
  return ownCodes[code] ?? countries.alpha3ToAlpha2(code) ?? null;
}

/** People are born in the past: the latest such year. */
function birthDateOf(digitsOfDate: string, today: PlainDate): PlainDate | null {
  const century = Number(today.slice(0, 2));
  const recent = dateOf(century, digitsOfDate);
  return recent && recent <= today ? recent : dateOf(century - 1, digitsOfDate);
}

/** Documents hold for ten years or so: the year nearest to today. */
function expiryOf(digitsOfDate: string, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const century = Math.floor(year / 100);
  const far = Number(digitsOfDate.slice(0, 2)) - (year % 100);
  return dateOf(far > 50 ? century - 1 : far < -50 ? century + 1 : century, digitsOfDate);
}

function dateOf(century: number, digitsOfDate: string): PlainDate | null {
  const date = `${century}${digitsOfDate.slice(0, 2)}-${digitsOfDate.slice(2, 4)}-${digitsOfDate.slice(4, 6)}`;
  return isPlainDate(date) ? date : null;
}

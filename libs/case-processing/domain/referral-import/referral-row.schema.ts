import {
  birthDatePrecisions,
  identityDocumentKinds,
  memberRelationships,
  priorities,
  referralTypes,
  sexes,
  submissionCategories,
  type BirthDatePrecision,
} from '@passage/case-record/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { countryOf } from './country.rules';
import type { ReferralColumnName } from './referral-column';
import { readDate, type WrittenDate } from './referral-date.rules';
import { usualReferralSource, type ReferralContext } from './referral-row';
import {
  asChoice,
  asFlags,
  asName,
  asNumber,
  asPhone,
  asWritten,
  cell,
  missing,
  nothing,
  refuseCell,
  shortened,
} from './referral-value.schemas';
import {
  bareWord,
  categoryWords,
  choiceFinder,
  documentKindWords,
  priorityWords,
  referralTypeWords,
  relationshipWords,
  sexWords,
} from './referral-words';

/** Nobody on record has lived longer (as for people of the case record). */
const oldestYears = 122;

/** The cells of a row, by column, read into values; every cell that cannot be accepted leaves an issue at its column. */
export function referralRowSchema({ today, officeCodes, programmeCodes }: ReferralContext) {
  const known = (codes: readonly string[]) => (text: string) => codes.find((each) => bareWord(each) === bareWord(text));
  const programme = asChoice(
    programmeCodes,
    known(programmeCodes),
    'case-processing.referral-import.unknown-programme',
  );
  const office = asChoice(officeCodes, known(officeCodes), 'case-processing.referral-import.unknown-office');
  const country = cell(asCountry, nothing);
  const priority = cell(asChoice(priorities, choiceFinder(priorityWords)), nothing);
  const category = cell(asChoice(submissionCategories, choiceFinder(categoryWords)), nothing);
  return z.object({
    referral_number: cell(asNumber, missing('referral_number'), 60),
    referral_source: cell(asWritten, () => usualReferralSource, 60),
    referred_on: cell((text) => dayUpTo(today, text).date, nothing),
    programme_code: cell(programme, nothing),
    office_code: cell(office, nothing),
    referral_type: cell(asChoice(referralTypes, choiceFinder(referralTypeWords)), nothing),
    priority,
    submission_category: category,
    secondary_category: category,
    processing_priority: priority,
    country_of_asylum: country,
    country_of_origin: country,
    relationship: cell(asChoice(memberRelationships, choiceFinder(relationshipWords)), missing('relationship')),
    given_names: cell(asName, missing('given_names')),
    family_name: cell(asName, () => ''),
    name_local: cell(asName, () => '', 300),
    sex: cell(asChoice(sexes, choiceFinder(sexWords)), missing('sex')),
    birth_date: cell((text) => birthDay(today, text), missing('birth_date')),
    birth_date_precision: cell(asChoice(birthDatePrecisions, precisionOf), nothing),
    nationality: country,
    language: cell(asWritten, nothing, 60),
    phone: cell(asPhone, nothing, 40),
    registration_number: cell(asNumber, nothing, 60),
    document_number: cell((text) => asNumber(text).toUpperCase(), nothing, 60),
    document_kind: cell(asChoice(identityDocumentKinds, choiceFinder(documentKindWords)), nothing),
    flags: cell(asFlags, (): string[] => [], 400),
  } satisfies Record<ReferralColumnName, z.ZodType>);
}

/** The values of a row that can be accepted. */
export type ReferralRowValues = z.output<ReturnType<typeof referralRowSchema>>;

type Day = Extract<WrittenDate, { is: 'day' }>;

function precisionOf(text: string): BirthDatePrecision | undefined {
  return birthDatePrecisions.find((each) => each === text.toLowerCase());
}

function asCountry(text: string): string {
  const country = countryOf(text);
  if (!country) throw refuseCell('case-processing.referral-import.unknown-country', { value: shortened(text) });
  return country;
}

function dayUpTo(today: PlainDate, text: string): Day {
  const written = readDate(text);
  const value = shortened(text);
  if (written.is === 'ambiguous') throw refuseCell('case-processing.referral-import.ambiguous-date', { value });
  if (written.is === 'not-a-date') throw refuseCell('case-processing.referral-import.not-a-date', { value });
  if (written.date > today) throw refuseCell('case-processing.referral-import.future-date');
  return written;
}

function birthDay(today: PlainDate, text: string): Day {
  const day = dayUpTo(today, text);
  if (ageOn(day.date, today) > oldestYears) {
    throw refuseCell('case-processing.referral-import.too-old', { years: oldestYears });
  }
  return day;
}

import { defineProblems, fillIn, type ProblemParams } from '@passage/platform/domain';
import type { ReferralColumnName } from './referral-column';

/** Problems of the header, rows and families of a referral file. */
export const referralImportProblems = defineProblems({
  'case-processing.referral-import.empty-file': {
    kind: 'invalid',
    title: 'The file has no rows',
    remedy: 'Fill in the template, one row a person, and upload it again.',
  },
  'case-processing.referral-import.columns-missing': {
    kind: 'invalid',
    title: 'These columns are missing: {columns}',
    remedy: 'Add them to the first row, named as in the template.',
  },
  'case-processing.referral-import.column-twice': {
    kind: 'invalid',
    title: 'The column {column} is there twice',
    remedy: 'Keep one of them.',
  },
  'case-processing.referral-import.required': {
    kind: 'invalid',
    title: 'This is missing',
    remedy: 'Fill in {column}.',
  },
  'case-processing.referral-import.too-long': {
    kind: 'invalid',
    title: 'This is too long',
    remedy: 'Shorten it to at most {maximum} characters.',
  },
  'case-processing.referral-import.unreadable': {
    kind: 'invalid',
    title: 'This holds characters that cannot be read',
    remedy: 'Type the text again.',
  },
  'case-processing.referral-import.not-a-name': {
    kind: 'invalid',
    title: 'This does not read as a name',
    remedy: 'Write the name with letters.',
  },
  'case-processing.referral-import.not-a-choice': {
    kind: 'invalid',
    title: '“{value}” is not one of the choices',
    remedy: 'Write one of: {choices}.',
  },
  'case-processing.referral-import.unknown-country': {
    kind: 'invalid',
    title: '“{value}” is not a country',
    remedy: 'Write its two letters (ISO 3166-1), e.g. SY.',
  },
  'case-processing.referral-import.unknown-office': {
    kind: 'invalid',
    title: '“{value}” is not one of your offices',
    remedy: 'Write one of: {choices}.',
  },
  'case-processing.referral-import.unknown-programme': {
    kind: 'invalid',
    title: '“{value}” is not a programme that takes new cases',
    remedy: 'Write one of: {choices}.',
  },
  'case-processing.referral-import.not-a-date': {
    kind: 'invalid',
    title: '“{value}” is not a day of the calendar',
    remedy: 'Write the day as YYYY-MM-DD, e.g. 1990-05-17.',
  },
  'case-processing.referral-import.ambiguous-date': {
    kind: 'invalid',
    title: '“{value}” can mean two days',
    remedy: 'Write the day as YYYY-MM-DD, e.g. 1990-05-17.',
  },
  'case-processing.referral-import.future-date': {
    kind: 'invalid',
    title: 'This day lies in the future',
    remedy: 'Write a day up to today.',
  },
  'case-processing.referral-import.too-old': {
    kind: 'invalid',
    title: 'This would make the person more than {years} years old',
    remedy: 'Check the year.',
  },
  'case-processing.referral-import.not-a-phone': {
    kind: 'invalid',
    title: 'This is not a phone number',
    remedy: 'Write digits, with the code of the country before them; one number only.',
  },
  'case-processing.referral-import.not-a-flag': {
    kind: 'invalid',
    title: '“{value}” cannot be a flag',
    remedy: 'Write Latin letters and hyphens, e.g. unaccompanied-minor; separate several by semicolons.',
  },
  'case-processing.referral-import.no-principal-applicant': {
    kind: 'invalid',
    title: 'This family has no principal applicant',
    remedy: 'Mark one of its people as principal-applicant.',
  },
  'case-processing.referral-import.several-principal-applicants': {
    kind: 'invalid',
    title: 'This family has {count} principal applicants',
    remedy: 'Keep one, and say of the others how they stand to that person.',
  },
  'case-processing.referral-import.differs-in-family': {
    kind: 'invalid',
    title: 'Row {row} of the same family says “{value}”',
    remedy: 'Write the same on all rows of the family, or leave all but one empty.',
  },
  'case-processing.referral-import.type-not-taken': {
    kind: 'invalid',
    title: 'The programme takes no cases that come this way',
    remedy: 'Write another referral type or programme, or leave the type empty for the usual one.',
  },
  'case-processing.referral-import.second-category': {
    kind: 'invalid',
    title: 'The second category is the same as the first, or there is no first',
    remedy: 'Write the first category under submission_category, and another one or none here.',
  },
  'case-processing.referral-import.born-after-referral': {
    kind: 'invalid',
    title: 'The person would be born after the referral ({referredOn})',
    remedy: 'Check both days; add a newborn to the case once it is there.',
  },
  'case-processing.referral-import.younger-than-child': {
    kind: 'invalid',
    title: 'The person would be younger than their own child or grandchild',
    remedy: 'Check the birth dates, and how the people stand to each other.',
  },
  'case-processing.referral-import.person-twice': {
    kind: 'invalid',
    title: 'The same person is in row {row}',
    remedy: 'Keep one of the rows.',
  },
  'case-processing.referral-import.too-many-members': {
    kind: 'invalid',
    title: 'This family has more than {maximum} members',
    remedy: 'Check the referral number; split the family over several cases if it is right.',
  },
  'case-processing.referral-import.family-rejected': {
    kind: 'invalid',
    title: 'Another row of this family (row {row}) cannot be accepted',
    remedy: 'Correct that row; the family comes in whole or not at all.',
  },
});
export type ReferralProblemCode = keyof typeof referralImportProblems;

/** What is wrong with a cell, or (`column` empty) with a row or its family, and what to do about it. */
export interface ReferralProblem {
  column: ReferralColumnName | '';
  code: ReferralProblemCode;
  /** What is wrong, in English; screens translate by the code. */
  reason: string;
  /** What to do about it, in English. */
  remedy: string;
  params: ProblemParams;
}

/** The problem in words. */
export function referralProblem(
  column: ReferralColumnName | '',
  code: ReferralProblemCode,
  params: ProblemParams = {},
): ReferralProblem {
  const { title, remedy } = referralImportProblems[code];
  return { column, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params };
}

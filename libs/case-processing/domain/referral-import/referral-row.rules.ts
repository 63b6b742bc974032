import type { BirthDatePrecision } from '@passage/case-record/domain';
import type { ProblemParams } from '@passage/platform/domain';
import type { z } from 'zod';
import { referralColumns, type ReferralColumnName } from './referral-column';
import type { ReferralHeader } from './referral-header.rules';
import { referralProblem, type ReferralProblem, type ReferralProblemCode } from './referral-import.problems';
import { usualReferralSource, type ReferralContext, type ReferralRow } from './referral-row';
import { referralRowSchema, type ReferralRowValues } from './referral-row.schema';
import { asNumber, asWritten } from './referral-value.schemas';
import type { ColumnMatching } from '../column-mapping/column-mapping';

/** A row as understood: what it says, or everything that is wrong with it. */
export interface ReferralRowReading {
  /** By these a row belongs to its family, also when it cannot be accepted; empty where it names none. */
  referralNumber: string;
  referralSource: string;
  row: ReferralRow | null;
  problems: ReferralProblem[];
}

/** Reads the rows of a file, given what its columns are and what holds where a cell says nothing. */
export function referralRowReader(
  header: ReferralHeader,
  context: ReferralContext,
  fixed: ColumnMatching['fixed'] = [],
): (cells: readonly string[]) => ReferralRowReading {
  const schema = referralRowSchema(context);
  return (cells) => {
    const texts = textsOf(header, cells, fixed);
    const { data, error } = schema.safeParse(texts);
    return {
      referralNumber: asNumber(texts.referral_number.trim()).slice(0, 60),
      referralSource: asWritten(texts.referral_source.trim()).slice(0, 60) || usualReferralSource,
      ...(data ? { row: rowOf(data), problems: [] } : { row: null, problems: (error?.issues ?? []).map(problemOf) }),
    };
  };
}

/** The text of each column; the fixed one, or none, where the file has no such column or leaves it empty. */
function textsOf(
  header: ReferralHeader,
  cells: readonly string[],
  fixed: ColumnMatching['fixed'],
): Record<ReferralColumnName, string> {
  const texts = Object.fromEntries(referralColumns.map(({ name }) => [name, ''])) as Record<ReferralColumnName, string>;
  header.forEach((column, place) => {
    if (column !== null) texts[column] = cells[place] ?? '';
  });
  for (const { column, value } of fixed) texts[column] = texts[column].trim() === '' ? value : texts[column];
  return texts;
}

function rowOf(values: ReferralRowValues): ReferralRow {
  const { date, precision } = values.birth_date;
  return {
    family: {
      referralNumber: values.referral_number,
      referralSource: values.referral_source,
      referredOn: values.referred_on,
      programmeCode: values.programme_code,
      officeCode: values.office_code,
      referralType: values.referral_type,
      priority: values.priority,
      submissionCategory: values.submission_category,
      secondaryCategory: values.secondary_category,
      processingPriority: values.processing_priority,
      countryOfAsylum: values.country_of_asylum,
      countryOfOrigin: values.country_of_origin,
    },
    person: {
      relationship: values.relationship,
      givenNames: values.given_names,
      familyName: values.family_name,
      nameLocal: values.name_local,
      sex: values.sex,
      birthDate: date,
      birthDatePrecision: lessExact(precision, values.birth_date_precision),
      nationality: values.nationality,
      language: values.language,
      phone: values.phone,
      registrationNumber: values.registration_number,
      documentNumber: values.document_number,
      documentKind: values.document_number === null ? null : values.document_kind,
      flags: values.flags,
    },
  };
}

const exactness: readonly BirthDatePrecision[] = ['estimated', 'year', 'month', 'day'];

/** A date is known no better than it is written, whatever the row says of it. */
function lessExact(written: BirthDatePrecision, stated: BirthDatePrecision | null): BirthDatePrecision {
  return stated !== null && exactness.indexOf(stated) < exactness.indexOf(written) ? stated : written;
}

function problemOf(issue: z.core.$ZodIssue): ReferralProblem {
  const { code, params } = (issue.code === 'custom' ? issue.params : undefined) as {
    code: ReferralProblemCode;
    params: ProblemParams;
  };
  return referralProblem(issue.path[0] as ReferralColumnName, code, params);
}

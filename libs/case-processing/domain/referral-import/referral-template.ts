import { referralColumns, type ReferralColumnName } from './referral-column';
import type { ReferralFamilyCells, ReferralPerson } from './referral-row';

/** The header of the template. */
export const referralTemplateHeader: readonly ReferralColumnName[] = referralColumns.map(({ name }) => name);

/** Rows that show in the template how it is filled in: a mother with her child. */
export const referralTemplateExamples: readonly (readonly string[])[] = [
  referralColumns.map(({ example }) => example),
  referralCells(
    {
      ...{
        referralNumber: 'JOR-26C00017',
        referralSource: '',
        referredOn: null,
        programmeCode: null,
        officeCode: null,
      },
      ...{ priority: null, submissionCategory: null, countryOfAsylum: null, countryOfOrigin: null },
    },
    {
      ...{ relationship: 'child', givenNames: 'Yusuf', familyName: 'Haddad', nameLocal: 'يوسف حداد', sex: 'male' },
      ...{ birthDate: '2015-01-01', birthDatePrecision: 'year', nationality: 'SY', language: 'ar', phone: null },
      ...{ registrationNumber: 'JOR-00482114', flags: [] },
    },
  ),
];

/** What each column means, as rows for a second sheet or a table in the documentation. */
export const referralTemplateGuide: { header: readonly string[]; rows: readonly (readonly string[])[] } = {
  header: ['column', 'needed', 'meaning', 'example', 'also recognised as'],
  rows: referralColumns.map(({ name, isRequired, about, description, example, aliases }) => [
    name,
    isRequired ? `by every ${about}` : 'no',
    description,
    example,
    aliases.join('; '),
  ]),
};

/** A row of the template that says this of a family and a person. */
export function referralCells(family: ReferralFamilyCells, person: ReferralPerson): string[] {
  const texts: Record<ReferralColumnName, string | null> = {
    referral_number: family.referralNumber,
    referral_source: family.referralSource,
    referred_on: family.referredOn,
    programme_code: family.programmeCode,
    office_code: family.officeCode,
    priority: family.priority,
    submission_category: family.submissionCategory,
    country_of_asylum: family.countryOfAsylum,
    country_of_origin: family.countryOfOrigin,
    relationship: person.relationship,
    given_names: person.givenNames,
    family_name: person.familyName,
    name_local: person.nameLocal,
    sex: person.sex,
    birth_date: writtenDate(person),
    birth_date_precision: person.birthDatePrecision,
    nationality: person.nationality,
    language: person.language,
    phone: person.phone,
    registration_number: person.registrationNumber,
    flags: person.flags.join('; '),
  };
  return referralTemplateHeader.map((column) => texts[column] ?? '');
}

/** A birth date as exactly as it is known; an estimated one in full. */
function writtenDate({
  birthDate,
  birthDatePrecision,
}: Pick<ReferralPerson, 'birthDate' | 'birthDatePrecision'>): string {
  if (birthDatePrecision === 'year') return birthDate.slice(0, 4);
  return birthDatePrecision === 'month' ? birthDate.slice(0, 7) : birthDate;
}

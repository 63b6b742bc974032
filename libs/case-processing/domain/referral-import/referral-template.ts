import { referralColumns, type ReferralColumn, type ReferralColumnName } from './referral-column';
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
      ...{ referralType: null, priority: null, submissionCategory: null, secondaryCategory: null },
      ...{ processingPriority: null, countryOfAsylum: null, countryOfOrigin: null },
    },
    {
      ...{ relationship: 'child', givenNames: 'Yusuf', familyName: 'Haddad', nameLocal: 'يوسف حداد', sex: 'male' },
      ...{ birthDate: '2015-01-01', birthDatePrecision: 'year', nationality: 'SY', language: 'ar', phone: null },
      ...{ registrationNumber: 'JOR-00482114', documentNumber: null, documentKind: null, flags: [] },
    },
  ),
];

/** What may stand in columns whose choices depend on who imports: codes of offices and of programmes. */
export type OwnChoices = Readonly<Partial<Record<ReferralColumnName, readonly string[]>>>;

/** A table for a second sheet or for documentation: one row a column of the template. */
export interface TemplateGuide {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What each column means, whether it is needed and what may stand in it. */
export function templateGuide(own: OwnChoices = {}): TemplateGuide {
  return {
    header: ['column', 'needed', 'meaning', 'choices', 'example', 'also recognised as'],
    rows: referralColumns.map((column: ReferralColumn) => [
      column.name,
      column.isRequired ? `by every ${column.about}` : 'no',
      column.description,
      choicesOf(column, own).join(', '),
      column.example,
      column.aliases.join('; '),
    ]),
  };
}

/** The same without what depends on who imports. */
export const referralTemplateGuide: TemplateGuide = templateGuide();

/** What may stand in a column; empty where that is free. */
export function choicesOf({ name, choices = [] }: ReferralColumn, own: OwnChoices): readonly string[] {
  return own[name as ReferralColumnName] ?? choices;
}

/** A row of the template that says this of a family and a person. */
export function referralCells(family: ReferralFamilyCells, person: ReferralPerson): string[] {
  const texts: Record<ReferralColumnName, string | null> = {
    referral_number: family.referralNumber,
    referral_source: family.referralSource,
    referred_on: family.referredOn,
    programme_code: family.programmeCode,
    office_code: family.officeCode,
    referral_type: family.referralType,
    priority: family.priority,
    submission_category: family.submissionCategory,
    secondary_category: family.secondaryCategory,
    processing_priority: family.processingPriority,
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
    document_number: person.documentNumber,
    document_kind: person.documentKind,
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

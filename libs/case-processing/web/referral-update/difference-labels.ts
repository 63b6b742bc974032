import type { UpdatableCaseField, UpdatablePersonField } from '@passage/case-processing/domain';
import { useChoices, useCountryOptions, useLanguageOptions, useNamedValue } from '@passage/case-record/web';
import { useText, type MessageId } from '@passage/platform/web';

type Field = UpdatableCaseField | UpdatablePersonField;

/** What the facts a file may change are called. */
export const differenceLabels: Readonly<Record<Field, MessageId>> = {
  referredOn: 'case-record.case.referred-on',
  referralType: 'case-record.case.referral-type',
  priority: 'case-record.case.priority',
  submissionCategory: 'case-record.case.category',
  secondaryCategory: 'case-record.case.secondary-category',
  processingPriority: 'case-record.case.processing-priority',
  countryOfAsylum: 'case-record.case.asylum',
  countryOfOrigin: 'case-record.case.origin',
  givenNames: 'case-record.person.given-names',
  familyName: 'case-record.person.family-name',
  nameLocal: 'case-record.person.name-local',
  sex: 'case-record.person.sex',
  birthDate: 'case-record.person.birth-date',
  birthDatePrecision: 'case-record.person.birth-date-precision',
  nationality: 'case-record.person.nationality',
  language: 'case-record.person.language',
  phone: 'case-record.person.phone',
  registrationNumber: 'case-record.person.registration-number',
  documentNumber: 'case-record.identity-document.number',
  flags: 'case-processing.update.flags',
  relationship: 'case-record.member.relationship',
};

/** How values of such facts are shown: choices by their names, lists as they are read. */
export function useDifferenceValue(): (field: Field, value: string | readonly string[] | null) => string {
  const text = useText();
  const { priorities, referralTypes, categories, sexes, precisions, relationships } = useChoices();
  const countries = useCountryOptions();
  const languages = useLanguageOptions(null);
  const principal = { value: 'principal-applicant', label: text('case-record.member.principal-applicant') };
  const named = useNamedValue({
    ...{ priority: priorities, processingPriority: priorities, referralType: referralTypes },
    ...{ submissionCategory: categories, secondaryCategory: categories, sex: sexes, birthDatePrecision: precisions },
    ...{ countryOfAsylum: countries, countryOfOrigin: countries, nationality: countries, language: languages },
    relationship: [...relationships, principal],
  });
  return (field, value) => named(field, Array.isArray(value) ? value.join(' · ') : value);
}

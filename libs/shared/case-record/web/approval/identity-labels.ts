import type { IdentityField } from '@passage/case-record/domain';
import type { MessageId } from '@passage/platform/web';

/** What the facts by which a person is known are called. */
export const identityLabels: Readonly<Record<IdentityField, MessageId>> = {
  givenNames: 'case-record.person.given-names',
  familyName: 'case-record.person.family-name',
  nameLocal: 'case-record.person.name-local',
  sex: 'case-record.person.sex',
  birthDate: 'case-record.person.birth-date',
  birthDatePrecision: 'case-record.person.birth-date-precision',
  nationality: 'case-record.person.nationality',
};

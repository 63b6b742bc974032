import type { LetterFacts, LetterMember } from './letter-facts';
import type { LetterSetting } from './letter-values.rules';

/** A mother and her son, as letters know them. */
export const rania: LetterMember = {
  ...{ id: '1', number: 'P000000010', givenNames: 'Rania', familyName: 'Haddad', nameLocal: 'رانيا حداد' },
  ...{ sex: 'female', birthDate: '1990-02-01', birthDatePrecision: 'day', nationality: 'SY', language: 'ar' },
  ...{ relationship: 'principal-applicant', isHidden: false },
  address: { street: '4 Rainbow Street', place: 'Amman', region: '', country: 'JO' },
};
export const omar: LetterMember = {
  ...{ ...rania, id: '2', number: 'P000000011', givenNames: 'Omar', nameLocal: 'عمر حداد', sex: 'male' },
  ...{ birthDate: '2018-05-05', birthDatePrecision: 'estimated', relationship: 'child', address: null },
};

/** What letters of their case are filled in from. */
export const someFacts: LetterFacts = {
  ...{ caseNumber: 'PAS-26-0000011', programme: 'US resettlement', submittedOn: null, principalApplicantId: '1' },
  office: {
    ...{ name: 'Amman', letterName: 'Resettlement Office Amman', letterLanguage: 'ar' },
    letterAddress: '12 Example Street\n+962 6 555 0100',
  },
  ...{ owner: 'Lina Caseworker', author: 'Sami Writer', members: [rania, omar] },
  interviews: [{ id: '5', date: '2026-06-22', time: '09:30', place: 'Room 3', minutes: 90, personIds: ['1', '2'] }],
  ...{ fingerprints: [], decisions: [] },
};

/** A letter to the mother, written on a day of June. */
export const someSetting: LetterSetting = {
  ...{ language: 'en', audience: 'family', recipient: rania, today: '2026-06-15', fields: {}, appointmentId: null },
};

import { describe, expect, it } from '@jest/globals';
import { matchPeople } from './person-matching.rules';
import type { StandingPerson } from './standing-case';

const person = (change: Partial<StandingPerson>): StandingPerson => ({
  ...{ id: 'samira', version: 1, givenNames: 'Samira', familyName: 'Haddad', nameLocal: 'سميرة حداد', sex: 'female' },
  ...{ birthDate: '1990-05-17', birthDatePrecision: 'day', nationality: 'SY', language: 'ar', phone: null },
  ...{ registrationNumber: 'JOR-1', flags: [], documentNumbers: ['N 123'], isApprovalWaiting: false },
  membership: { id: 'm', version: 1, relationship: 'principal-applicant' },
  ...change,
});
const row = (change: object) => ({
  ...{ rowNumber: 2, givenNames: 'Other', familyName: 'Name', nameLocal: '', birthDate: '2000-01-01' },
  ...{ registrationNumber: null, documentNumber: null },
  ...change,
});
const said = (rows: object[], people: StandingPerson[]) =>
  matchPeople(rows.map(row), people).map((match) => {
    if (match.is === 'known') return `${match.person.id} by ${match.by}`;
    return match.is === 'taken' ? `taken by ${match.otherRow}` : match.is;
  });

describe('who a row of a file is', () => {
  const people = [person({}), person({ id: 'yusuf', registrationNumber: 'JOR-2', documentNumbers: [], nameLocal: '' })];

  it('is found by registration number before anything else, however it is written', () => {
    expect(said([{ registrationNumber: 'jor 2', documentNumber: 'N123' }], people)).toEqual([
      'yusuf by registration-number',
    ]);
  });

  it('is found by the number of a document where the registration number is nobody’s', () => {
    expect(said([{ registrationNumber: 'JOR-9', documentNumber: 'n-123' }], people)).toEqual([
      'samira by document-number',
    ]);
  });

  it('is found by name in either script with the same birth date, and by no name without it', () => {
    const [mother] = people;
    if (!mother) throw new Error('nobody stands there');
    const named = { givenNames: 'samira', familyName: 'HADDAD', birthDate: '1990-05-17' };
    expect(said([named], [mother])).toEqual(['samira by name-and-birth-date']);
    expect(said([{ nameLocal: 'سميرة حداد', birthDate: '1990-05-17' }], [mother])).toEqual([
      'samira by name-and-birth-date',
    ]);
    expect(said([{ ...named, birthDate: '1990-05-18' }], [mother])).toEqual(['nobody']);
  });

  it('is nobody’s to guess where several people, or several rows, may be meant', () => {
    expect(said([{ givenNames: 'Samira', familyName: 'Haddad', birthDate: '1990-05-17' }], people)).toEqual([
      'one-of-several',
    ]);
    const twice = [
      { rowNumber: 2, registrationNumber: 'JOR-1' },
      { rowNumber: 3, documentNumber: 'N123' },
    ];
    expect(said(twice, people)).toEqual(['samira by registration-number', 'taken by 2']);
  });
});

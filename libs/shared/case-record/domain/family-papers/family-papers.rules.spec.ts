import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactInput } from '../contact/contact';
import { furtherNameInput } from '../person-name/further-name';
import type { PersonRecord } from '../person-record/person-record';
import { specificNeedInput, type SpecificNeed } from '../specific-need/specific-need';
import { forFamilyPapers, needsForFamilyPapers } from './family-papers.rules';

const id = '00000000-0000-7000-8000-000000000001';
const row = { id, personId: id, version: 1 };
const bare: PersonRecord = {
  ...{ id, number: 'P000000010', givenNames: 'Rana', familyName: 'Haddad', nameLocal: '', sex: 'female' },
  ...{ birthDate: '1990-01-01', birthDatePrecision: 'day', nationality: 'SY', language: 'ar', phone: null },
  ...{ registrationNumber: null, flags: [], version: 1 },
  case: { id, number: 'PAS-26-0000011', countryOfAsylum: 'JO', closedOn: null, relationship: null },
  ...{ names: [], identityDocuments: [], contacts: [], addresses: [], languages: [], consents: [], photo: null },
};
const nameOf = (latin: string, isHiddenFromFamily: boolean) => ({
  ...furtherNameInput.parse({ latin, isHiddenFromFamily }),
  ...row,
  notedOn: '2026-01-01',
});
const phoneOf = (value: string, isHiddenFromFamily: boolean, isPreferred = false) => ({
  ...contactInput.parse({ value, isHiddenFromFamily, isPreferred }),
  ...row,
});

describe('papers for the family', () => {
  it('hold nothing the person asked to hide, and everything else', () => {
    const names = fc.array(fc.tuple(fc.stringMatching(/^[A-Z]{12}$/), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(names, (all) => {
        const shown = forFamilyPapers({ ...bare, names: all.map(([name, isHidden]) => nameOf(name, isHidden)) });
        const isShown = new Set(shown.names.map(({ latin }) => latin));
        for (const [name, isHidden] of all) if (!isHidden) expect(isShown.has(name)).toBe(true);
        expect(shown.names).toHaveLength(all.filter(([, isHidden]) => !isHidden).length);
      }),
    );
  });

  it('do not hold a hidden number as the phone of the person, however it is written', () => {
    const contacts = [phoneOf('+962 7 9555 1234', true, true), phoneOf('+962 7 9555 9999', false)];
    const shown = forFamilyPapers({ ...bare, phone: '0795551234', contacts });
    expect(JSON.stringify(shown)).not.toMatch(/1234/);
    expect(shown.contacts).toHaveLength(1);
    expect(forFamilyPapers({ ...bare, phone: '0795559999', contacts }).phone).toBe('0795559999');
  });

  it('never hold needs of a closed compartment', () => {
    const needOf = (change: Partial<SpecificNeed>): SpecificNeed => ({
      ...specificNeedInput.parse({ code: 'DS-BD', notedOn: '2026-01-01' }),
      ...row,
      compartment: 'case',
      ...change,
    });
    const needs = [needOf({}), needOf({ isHiddenFromFamily: true }), needOf({ compartment: 'protection' })];
    expect(needsForFamilyPapers(needs)).toEqual([needs[0]]);
  });
});

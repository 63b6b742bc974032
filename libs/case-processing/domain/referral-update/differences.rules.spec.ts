import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReferralFamily } from '../referral-import/referral-family.rules';
import { aFamily } from '../referral-import/referral.fixture';
import { differencesOf, isAnythingToSay, isAnythingToTake } from './differences.rules';
import { matchPeople } from './person-matching.rules';
import { standingOf, taken, writtenOf } from './standing-case.fixture';
import type { StandingCase, WrittenFamily } from './standing-case';

/** A family of a file, as the import understands it. */
const family = aFamily.map(({ shared, people }): ReferralFamily => ({
  ...{ ...shared, referralType: shared.referralType, priority: shared.priority ?? 'normal' },
  ...{ processingPriority: shared.processingPriority ?? 'normal', programmeCode: shared.programmeCode ?? '' },
  ...{ officeCode: shared.officeCode ?? '', countryOfAsylum: shared.countryOfAsylum ?? '' },
  countryOfOrigin: shared.countryOfOrigin ?? '',
  people: people.map((person, index) => ({ ...person, rowNumber: index + 2 })),
}));

const compare = (written: WrittenFamily, standing: StandingCase) =>
  differencesOf(written, matchPeople(written.people, standing.people), standing);

/** Somebody, and the same somebody as a file has them. */
const mother: ReferralFamily['people'][number] = {
  ...{ rowNumber: 2, relationship: 'principal-applicant', givenNames: 'Samira', familyName: 'Haddad' },
  ...{ nameLocal: 'سميرة حداد', sex: 'female', birthDate: '1990-05-17', birthDatePrecision: 'day', nationality: 'SY' },
  ...{
    language: 'ar',
    phone: '+962 795 550 134',
    registrationNumber: 'JOR-1',
    documentNumber: null,
    documentKind: null,
    flags: [],
  },
};
const son: ReferralFamily['people'][number] = {
  ...{ ...mother, rowNumber: 3, relationship: 'child', givenNames: 'Yusuf', nameLocal: 'يوسف حداد', sex: 'male' },
  ...{ birthDate: '2015-08-01', registrationNumber: 'JOR-2', phone: null },
};
const haddads: ReferralFamily = {
  ...{ referralNumber: 'JOR-26C1', referralSource: 'UNHCR', referredOn: '2026-03-02', programmeCode: 'US' },
  ...{ officeCode: 'AMM', referralType: 'unhcr', priority: 'normal', submissionCategory: 'LPP' },
  ...{ secondaryCategory: null, processingPriority: 'normal', countryOfAsylum: 'JO', countryOfOrigin: 'SY' },
  people: [mother, son],
};
const fieldsOf = (change: Partial<typeof mother>, standing: StandingCase = standingOf(haddads)) =>
  compare(writtenOf({ ...haddads, people: [{ ...mother, ...change }, son] }), standing).people.flatMap(({ fields }) =>
    fields.map(({ field, from, to }) => [field, from, to]),
  );

describe('what a file says otherwise than a case', () => {
  it('is nothing where the case was made of it', () => {
    fc.assert(
      fc.property(family, (each) => {
        expect(isAnythingToSay(compare(writtenOf(each), standingOf(each)))).toBe(false);
      }),
    );
  });

  it('is nothing any more once all of it was taken', () => {
    const pair = fc.tuple(family, family).map(([one, other]) => [one, { ...other, programmeCode: one.programmeCode }]);
    fc.assert(
      fc.property(pair, ([one, other]) => {
        if (!one || !other) return;
        const written = writtenOf(other);
        const before = standingOf(one);
        const differences = compare(written, before);
        const after = taken(before, differences, written);
        expect(isAnythingToTake(compare(written, after))).toBe(false);
      }),
    );
  });

  it('takes nobody away, and says who is not spoken of', () => {
    fc.assert(
      fc.property(family, fc.nat(), (each, which) => {
        const gone = each.people[which % each.people.length];
        const others = each.people.filter((person) => person !== gone);
        const { absent, ...rest } = compare({ ...writtenOf(each), people: others }, standingOf(each));
        expect(absent.map(({ personId }) => personId)).toEqual([`person ${gone?.rowNumber}`]);
        expect(isAnythingToTake({ ...rest, absent })).toBe(false);
      }),
    );
  });

  it('is told fact by fact, with what stands and what would stand', () => {
    const written = writtenOf({ ...haddads, priority: 'urgent', people: [mother, { ...son, sex: 'female' }] });
    expect(compare(written, standingOf(haddads))).toMatchObject({
      case: [{ field: 'priority', from: 'normal', to: 'urgent' }],
      people: [
        { rowNumber: 3, matchedBy: 'registration-number', fields: [{ field: 'sex', from: 'male', to: 'female' }] },
      ],
    });
  });

  it('is not what a cell leaves empty, nor what is written in other letters or spaces', () => {
    expect(fieldsOf({ nationality: null, language: null, phone: null, nameLocal: '', familyName: '' })).toEqual([]);
    expect(fieldsOf({ sex: 'unknown', flags: [] })).toEqual([]);
    expect(fieldsOf({ familyName: 'HADDAD', phone: '+962795550134', registrationNumber: 'jor 1' })).toEqual([]);
  });

  it('is no less exact date, unless the one on record lies outside of it', () => {
    expect(fieldsOf({ birthDate: '1990-01-01', birthDatePrecision: 'year' })).toEqual([]);
    expect(fieldsOf({ birthDate: '1990-05-01', birthDatePrecision: 'month' })).toEqual([]);
    expect(fieldsOf({ birthDate: '1991-01-01', birthDatePrecision: 'year' })).toEqual([
      ['birthDate', '1990-05-17', '1991-01-01'],
      ['birthDatePrecision', 'day', 'year'],
    ]);
  });

  it('adds flags and documents to those on record', () => {
    const [known, ...others] = standingOf(haddads).people;
    if (!known) throw new Error('nobody stands there');
    const standing = { ...standingOf(haddads), people: [{ ...known, flags: ['stateless'] }, ...others] };
    expect(fieldsOf({ flags: ['single-parent'], documentNumber: 'N1' }, standing)).toEqual([
      ['documentNumber', null, 'N1'],
      ['flags', ['stateless'], ['stateless', 'single-parent']],
    ]);
  });

  it('says which facts a colleague must approve, and holds them back while another change waits', () => {
    const written = writtenOf({ ...haddads, people: [{ ...mother, givenNames: 'Samirah', language: 'fr' }, son] });
    const standing = { ...standingOf(haddads), covered: ['givenNames'] };
    expect(compare(written, standing).people[0]?.fields).toMatchObject([
      { field: 'givenNames', needsApproval: true },
      { field: 'language', needsApproval: false },
    ]);
    const waiting = { ...standing, people: standing.people.map((each) => ({ ...each, isApprovalWaiting: true })) };
    const held = compare(written, waiting);
    expect(held.people[0]?.fields.map(({ field }) => field)).toEqual(['language']);
    expect(held.notes).toEqual([{ code: 'approval-waiting', rowNumber: 2, value: 'Samira Haddad' }]);
  });

  it('leaves the office, the programme and the principal applicant to steps of their own', () => {
    const people = [
      { ...mother, relationship: 'spouse' as const },
      { ...son, relationship: 'principal-applicant' as const },
    ];
    const written = writtenOf({ ...haddads, officeCode: 'BEY', programmeCode: 'DE', people });
    const differences = compare(written, standingOf(haddads));
    expect(isAnythingToTake(differences)).toBe(false);
    expect(differences.notes.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'office-differs BEY',
      'programme-differs DE',
      'principal-applicant-differs Samira Haddad',
      'principal-applicant-differs Yusuf Haddad',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adviceOf, missingOf, type CheckedMember, type CheckedReferral } from './referral-check.rules';

const today = '2026-06-15';
const mother: CheckedMember = {
  personId: 'mother',
  name: 'Rania Haddad',
  nameLocal: 'رانيا حداد',
  sex: 'female',
  birthDate: '1990-02-01',
  birthDatePrecision: 'day',
  nationality: 'SY',
  language: 'ar',
  registrationNumber: '111-00C00001',
  flags: [],
  relationship: 'principal-applicant',
  isTravelling: true,
};
const child: CheckedMember = {
  ...mother,
  personId: 'child',
  name: 'Omar Haddad',
  sex: 'male',
  birthDate: '2015-05-05',
  relationship: 'child',
};
const referral: CheckedReferral = {
  principalApplicantId: 'mother',
  submissionCategory: 'LPP',
  members: [mother, child],
  relationships: [],
  documents: [{ kind: 'consent', personId: null }],
  custody: { people: [], relationships: [], custodies: [] },
};
const missing = (given: Partial<CheckedReferral>) =>
  missingOf({ ...referral, ...given }, today).map(({ code, personId }) => (personId ? `${code} of ${personId}` : code));

describe('a referral', () => {
  it('is complete when the facts of the case and of every member are there', () => {
    expect(missing({})).toEqual([]);
    expect(adviceOf(referral, today)).toEqual([]);
  });

  it('names what is missing, and whose it is', () => {
    expect(
      missing({
        submissionCategory: null,
        principalApplicantId: null,
        members: [{ ...mother, sex: 'unknown', isTravelling: false, nationality: null }],
      }),
    ).toEqual(['principal-applicant', 'traveller', 'submission-category', 'sex of mother', 'nationality of mother']);
  });

  it('takes a stateless person without a nationality', () => {
    expect(missing({ members: [{ ...mother, nationality: null, flags: ['stateless'] }] })).toEqual([]);
  });

  it('asks for a custody paper for a child without a parent in the case', () => {
    const alone = { members: [mother, { ...child, relationship: 'unrelated-minor' as const }] };
    expect(missing(alone)).toEqual(['custody-paper of child']);
    expect(missing({ ...alone, documents: [{ kind: 'custody-paper', personId: 'child' }] })).toEqual([]);
    expect(
      missing({ ...alone, relationships: [{ personId: 'mother', relatedPersonId: 'child', kind: 'guardian' }] }),
    ).toEqual([]);
  });

  it('asks for one for a child whose other parent stays behind, until recorded custody settles it', () => {
    const inFamily = { isMember: true, lifeState: null, isDeathProven: false };
    const people = [
      { ...inFamily, id: 'mother', birthDate: mother.birthDate },
      { ...inFamily, id: 'child', birthDate: child.birthDate },
    ];
    const birth = { relatedPersonId: 'child', kind: 'biological-parent' as const };
    const custody = { people, relationships: [{ ...birth, personId: 'mother' }], custodies: [] };
    expect(missing({ custody })).toEqual([]);
    expect(adviceOf({ ...referral, custody }, today).map(({ code }) => code)).toEqual(['other-parent']);
    const withFather = { ...custody, relationships: [...custody.relationships, { ...birth, personId: 'father' }] };
    expect(missing({ custody: withFather })).toEqual(['custody-paper of child']);
    const consent = { childId: 'child', personId: 'father', kind: 'absent-parent-consents' as const };
    const custodies = [{ ...consent, fromOn: today, untilOn: null, documentId: 'letter' }];
    expect(missing({ custody: { ...withFather, custodies } })).toEqual([]);
    expect(missing({ custody: withFather, documents: [{ kind: 'custody-paper', personId: 'child' }] })).toEqual([]);
  });

  it('asks for one for a married child, parents or not', () => {
    const bride = { ...child, personId: 'bride', relationship: 'spouse' as const, birthDate: '2009-01-01' };
    expect(missing({ members: [mother, bride] })).toEqual(['custody-paper of bride']);
  });

  it('does not count a parent who is a child', () => {
    expect(missing({ members: [{ ...mother, birthDate: '2010-01-01' }, child] })).toEqual([
      'custody-paper of mother',
      'custody-paper of child',
    ]);
  });

  it('advises on what only deserves a look', () => {
    const thin = { ...child, language: null, registrationNumber: null, nameLocal: '', birthDatePrecision: 'estimated' };
    expect(adviceOf({ ...referral, documents: [], members: [thin] }, today).map(({ code }) => code)).toEqual([
      'consent',
      'registration-number',
      'language',
      'local-name',
      'birth-date-estimated',
    ]);
  });

  it('never lacks more once a paper is added or a year passes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            age: fc.integer({ min: 0, max: 80 }),
            relationship: fc.constantFrom('child', 'sibling', 'spouse', 'unrelated-minor'),
          }),
          { maxLength: 6 },
        ),
        (others) => {
          const members = [
            mother,
            ...others.map(({ age, relationship }, index) => ({
              ...child,
              personId: `member-${index}`,
              birthDate: `${2026 - age}-01-01`,
              relationship: relationship as CheckedMember['relationship'],
            })),
          ];
          const before = missingOf({ ...referral, members }, today).length;
          const paper = { kind: 'custody-paper' as const, personId: null };
          expect(missingOf({ ...referral, members, documents: [paper] }, today)).toEqual([]);
          expect(missingOf({ ...referral, members }, '2027-06-15').length).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

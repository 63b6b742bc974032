import { describe, expect, it } from '@jest/globals';
import type { CustodyKind } from '@passage/case-record/domain';
import fc from 'fast-check';
import type { RecordedBestInterest } from '../best-interest/best-interest.rules';
import type { CheckedMember, CheckedReferral } from './checked-referral';
import { adviceOf, missingOf } from './referral-check.rules';

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
/** Changes that put results in doubt here: not that of a birth date. */
const staleOn: CheckedReferral['bestInterestRules'][number]['staleOn'] = ['custody', 'parents'];
const referral: CheckedReferral = {
  principalApplicantId: 'mother',
  submissionCategory: 'LPP',
  secondaryCategory: null,
  members: [mother, child],
  documents: [{ kind: 'consent' }],
  custody: { people: [], relationships: [], custodies: [] },
  bestInterests: [],
  bestInterestRules: [
    { situation: 'unaccompanied', procedure: 'determination', custodyPaper: 'needed', validMonths: 12, staleOn },
    { situation: 'one-parent', procedure: 'assessment', custodyPaper: 'suffices', validMonths: 12, staleOn },
    { situation: 'married', procedure: 'assessment', custodyPaper: 'not-asked', validMonths: null, staleOn },
    { situation: 'at-risk', procedure: 'assessment', custodyPaper: 'not-asked', validMonths: 12, staleOn },
  ],
};
/** A result about the child, held half a year ago. */
const result = (change: Partial<RecordedBestInterest> = {}): RecordedBestInterest => ({
  ...{ personId: 'child', procedure: 'determination', heldOn: '2025-12-15', outcome: 'in-favour', staleReasons: [] },
  ...change,
});
const inFamily = { lifeState: null, isDeathProven: false };
/** What is recorded of custody in a family of these members. */
const custodyIn = (
  members: readonly CheckedMember[],
  recorded: Partial<CheckedReferral['custody']> = {},
): CheckedReferral['custody'] => ({
  ...{ relationships: [], custodies: [], ...recorded },
  people: [
    ...members.map(({ personId, birthDate, relationship }) => ({ ...inFamily, id: personId, birthDate, relationship })),
    { ...inFamily, id: 'aunt', birthDate: '1980-01-01', relationship: null },
  ],
});
/** The referral with changes: custody is that of its members unless given. */
const referred = (given: Partial<CheckedReferral>): CheckedReferral => ({
  ...{ ...referral, custody: custodyIn(given.members ?? referral.members), ...given },
});
const missing = (given: Partial<CheckedReferral>) =>
  missingOf(referred(given), today).map(({ code, personId }) => (personId ? `${code} of ${personId}` : code));

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

  const alone = { members: [mother, { ...child, relationship: 'unrelated-minor' as const }] };
  const held = (personId: string, kind: CustodyKind, documentId: string | null = 'paper') => ({
    ...{ childId: 'child', personId, kind, fromOn: '2020-01-01', untilOn: null, documentId },
  });
  const guarded = (personId: string, documentId: string | null = 'paper'): Partial<CheckedReferral> => ({
    custody: custodyIn(alone.members, { custodies: [held(personId, 'guardian', documentId)] }),
  });

  it('asks for a result before a panel and a paper for a child without a parent in the case', () => {
    expect(missing(alone)).toEqual(['custody-paper of child', 'best-interest of child']);
    expect(missing({ ...alone, ...guarded('aunt') })).toEqual(['best-interest of child']);
    expect(missing({ ...alone, bestInterests: [result()] })).toEqual(['custody-paper of child']);
    expect(missing({ ...alone, ...guarded('aunt', null), bestInterests: [result()] })).toEqual([
      'custody-paper of child',
    ]);
    expect(missing({ ...alone, ...guarded('aunt'), bestInterests: [result()] })).toEqual([]);
    const short = result({ procedure: 'assessment' });
    expect(missing({ ...alone, ...guarded('aunt'), bestInterests: [short] })).toEqual(['best-interest of child']);
    expect(missing({ ...alone, ...guarded('mother') })).toEqual([]);
    const tie = { personId: 'mother', relatedPersonId: 'child', kind: 'guardian' as const };
    const onNoPaper = custodyIn(alone.members, { relationships: [tie] });
    expect(missing({ ...alone, custody: onNoPaper })).toEqual(['custody-or-best-interest of child']);
  });

  it('takes no result whose ground has changed, as far as the rule of the situation asks', () => {
    const told = (...bestInterests: RecordedBestInterest[]) => missing({ ...alone, ...guarded('aunt'), bestInterests });
    const stale = result({ staleReasons: ['custody', 'parents'] });
    expect(told(stale)).toEqual(['best-interest-stale of child']);
    expect(told(result({ staleReasons: ['birth-date'] }))).toEqual([]);
    expect(told(stale, result({ heldOn: '2026-06-01' }))).toEqual([]);
    expect(told(stale, result({ heldOn: '2026-06-01', procedure: 'assessment' }))).toEqual([
      'best-interest-stale of child',
    ]);
    expect(told(stale, result({ heldOn: '2026-06-01', outcome: 'against' }))).toEqual([
      'best-interest-against of child',
    ]);
  });

  it('takes no result that has lapsed, is awaited, or was found against', () => {
    const told = (...bestInterests: RecordedBestInterest[]) => missing({ ...alone, ...guarded('aunt'), bestInterests });
    expect(told(result({ heldOn: '2025-06-16' }))).toEqual([]);
    expect(told(result({ heldOn: '2025-06-15' }))).toEqual(['best-interest-lapsed of child']);
    expect(told(result(), result({ heldOn: null, outcome: null }))).toEqual(['best-interest-open of child']);
    expect(told(result(), result({ heldOn: '2026-01-01', outcome: 'deferred' }))).toEqual([
      'best-interest-open of child',
    ]);
    expect(told(result(), result({ heldOn: '2026-01-01', outcome: 'against' }))).toEqual([
      'best-interest-against of child',
    ]);
    expect(told(result({ outcome: 'against' }), result({ heldOn: '2026-01-01' }))).toEqual([]);
  });

  it('waits for what is open, and heeds what was found against, for every child', () => {
    expect(missing({ bestInterests: [result({ heldOn: null, outcome: null })] })).toEqual([
      'best-interest-open of child',
    ]);
    expect(missing({ bestInterests: [result({ outcome: 'against' })] })).toEqual(['best-interest-against of child']);
    expect(missing({ bestInterests: [result({ personId: 'mother', outcome: 'against' })] })).toEqual([]);
  });

  it('asks for custody or a result for a child whose other parent stays behind', () => {
    const birth = { relatedPersonId: 'child', kind: 'biological-parent' as const };
    const custody = custodyIn(referral.members, { relationships: [{ ...birth, personId: 'mother' }] });
    expect(missing({ custody })).toEqual([]);
    expect(adviceOf({ ...referral, custody }, today).map(({ code }) => code)).toEqual(['other-parent']);
    const withFather = { ...custody, relationships: [...custody.relationships, { ...birth, personId: 'father' }] };
    expect(missing({ custody: withFather })).toEqual(['custody-or-best-interest of child']);
    const consent = held('father', 'absent-parent-consents', 'letter');
    expect(missing({ custody: { ...withFather, custodies: [consent] } })).toEqual([]);
    expect(missing({ custody: withFather, bestInterests: [result({ procedure: 'assessment' })] })).toEqual([]);
  });

  it('asks a child whose parent is known by its place in the case alone for what its custody lacks, and no more', () => {
    const father = { personId: 'father', relatedPersonId: 'child', kind: 'biological-parent' as const };
    const custody = custodyIn(referral.members, { relationships: [father] });
    expect(missing({})).toEqual([]);
    expect(adviceOf(referred({}), today).map(({ code }) => code)).toEqual(['other-parent']);
    expect(missing({ custody })).toEqual(['custody-or-best-interest of child']);
  });

  it('takes no paper of which nobody has said whose custody it proves', () => {
    const uploaded = { documents: [{ kind: 'custody-paper' as const }], bestInterests: [result()] };
    expect(missing({ ...alone, ...uploaded })).toEqual(['custody-paper of child']);
    const birth = { relatedPersonId: 'child', kind: 'biological-parent' as const };
    const relationships = ['mother', 'father'].map((personId) => ({ ...birth, personId }));
    const custody = custodyIn(referral.members, { relationships });
    expect(missing({ ...uploaded, custody, bestInterests: [] })).toEqual(['custody-or-best-interest of child']);
    const onPaper = { ...custody, custodies: [held('mother', 'sole')] };
    expect(missing({ ...uploaded, custody: onPaper, bestInterests: [] })).toEqual([]);
  });

  it('asks for a result for a married child, parents and papers or not', () => {
    const bride = { ...child, personId: 'bride', relationship: 'spouse' as const, birthDate: '2009-01-01' };
    const married = { members: [mother, bride] };
    expect(missing(married)).toEqual(['best-interest of bride']);
    expect(missing({ ...married, bestInterests: [result({ personId: 'bride' })] })).toEqual([]);
  });

  it('asks for a result for some child of a family referred for children at risk', () => {
    expect(missing({ submissionCategory: 'CAR' })).toEqual(['best-interest']);
    expect(missing({ secondaryCategory: 'CAR', bestInterests: [result()] })).toEqual([]);
  });

  it('asks only for what a rule asks for', () => {
    expect(missing({ ...alone, submissionCategory: 'CAR', bestInterestRules: [] })).toEqual([]);
  });

  it('does not count a parent who is a child', () => {
    expect(missing({ members: [{ ...mother, birthDate: '2010-01-01' }, child] })).toEqual([
      ...['custody-paper of mother', 'best-interest of mother', 'custody-paper of child', 'best-interest of child'],
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

  it('lacks nothing once papers and results are there, and never more as children come of age', () => {
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
          const before = missingOf(referred({ members }), today).length;
          const custody = custodyIn(members, {
            custodies: members.map(({ personId }) => ({ ...held('aunt', 'guardian'), childId: personId })),
          });
          const bestInterests = members.map(({ personId }) => result({ personId }));
          expect(missingOf({ ...referral, members, custody, bestInterests }, today)).toEqual([]);
          expect(missingOf(referred({ members }), '2027-06-15').length).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

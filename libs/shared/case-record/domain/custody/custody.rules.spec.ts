import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { custodyInput, type CustodyKind } from './custody';
import { custodyFindings, custodyOf, type CustodyFacts, type CustodyPerson } from './custody.rules';

const today = '2026-06-15';
const person = (id: string, change: Partial<CustodyPerson> = {}): CustodyPerson => ({
  ...{ id, birthDate: '1990-01-01', relationship: 'other-dependant', lifeState: null, isDeathProven: false },
  ...change,
});
const child = person('child', { birthDate: '2015-01-01' });
const parents = ['mother', 'father'].map((personId) => ({
  ...{ personId, relatedPersonId: 'child', kind: 'biological-parent' as const },
}));
const held = (personId: string, kind: CustodyKind, documentId: string | null = 'paper', days: object = {}) => ({
  ...{ childId: 'child', personId, kind, fromOn: '2020-01-01', untilOn: null, documentId },
  ...days,
});
const goesWithMother: CustodyFacts = {
  people: [child, person('mother'), person('father', { relationship: null })],
  relationships: parents,
  custodies: [],
};
const told = (change: Partial<CustodyFacts>) => {
  const { standing, reasons } = custodyOf('child', { ...goesWithMother, ...change }, today);
  return `${standing}: ${reasons.join(' ')}`;
};
const fatherIs = (change: Partial<CustodyPerson>) => [
  child,
  person('mother'),
  person('father', { relationship: null, ...change }),
];

describe('custody of a child', () => {
  it('is settled with both parents, and not asked of adults', () => {
    expect(told({ people: fatherIs({ relationship: 'spouse' }) })).toBe('settled: both-parents');
    expect(custodyOf('mother', goesWithMother, today).standing).toBe('not-needed');
    expect(custodyOf('child', goesWithMother, '2033-01-01').standing).toBe('not-needed');
    expect(custodyOf('child', goesWithMother, '2032-12-31').standing).toBe('unsettled');
  });

  it('with one parent needs a paper of sole custody, proof of death, or the other’s written consent', () => {
    expect(told({})).toBe('unsettled: other-parent-absent');
    expect(told({ custodies: [held('mother', 'sole')] })).toBe('settled: sole-custody');
    expect(told({ custodies: [held('mother', 'sole', null)] })).toBe('unsettled: paper-missing');
    expect(told({ people: fatherIs({ lifeState: 'dead' }) })).toBe('unsettled: death-not-proven');
    expect(told({ people: fatherIs({ lifeState: 'dead', isDeathProven: true }) })).toBe('settled: other-parent-dead');
    expect(told({ people: fatherIs({ lifeState: 'missing' }) })).toBe('unsettled: other-parent-absent');
    expect(told({ custodies: [held('father', 'absent-parent-consents')] })).toBe('settled: other-parent-consents');
    expect(told({ custodies: [held('father', 'absent-parent-consents', null)] })).toBe('unsettled: paper-missing');
    expect(told({ custodies: [held('mother', 'joint')] })).toBe('unsettled: other-parent-absent');
  });

  it('counts only while it holds, and only of somebody who goes along', () => {
    expect(told({ custodies: [held('mother', 'sole', 'paper', { untilOn: today })] })).toContain('unsettled');
    expect(told({ custodies: [held('mother', 'sole', 'paper', { fromOn: '2026-06-16' })] })).toContain('unsettled');
    expect(told({ custodies: [held('father', 'sole')] })).toContain('unsettled');
  });

  it('of somebody without parents in the case needs a guardian with a paper', () => {
    const people = [child, person('aunt')];
    expect(told({ people })).toBe('unsettled: nobody');
    expect(told({ people, custodies: [held('aunt', 'carer')] })).toBe('unsettled: nobody');
    expect(told({ people, custodies: [held('aunt', 'guardian')] })).toBe('settled: guardian');
    const withoutAunt = [child, person('aunt', { relationship: null })];
    expect(told({ people: withoutAunt, custodies: [held('aunt', 'guardian')] })).toBe('settled: guardian-stays-behind');
    expect(told({ people: withoutAunt, custodies: [held('aunt', 'guardian', null)] })).toBe('unsettled: nobody');
  });

  it('is doubtful where the other parent is not recorded, unless a spouse goes along', () => {
    const relationships = parents.slice(0, 1);
    expect(told({ relationships })).toBe('doubtful: other-parent-not-recorded');
    const marriage = { personId: 'husband', relatedPersonId: 'mother', kind: 'spouse' as const };
    const people = [child, person('mother'), person('husband')];
    expect(told({ people, relationships: [...relationships, marriage] })).toBe('settled: both-parents');
    expect(told({ people, relationships: [...relationships, { ...marriage, state: 'former' }] })).toContain('doubtful');
  });

  it('goes by the place in the case where no relationship says who is a parent', () => {
    const placed = (...others: CustodyPerson[]) => ({
      people: [
        person('mother', { relationship: 'principal-applicant' }),
        { ...child, relationship: 'child' as const },
        ...others,
      ],
    });
    const tie = { relatedPersonId: 'child', kind: 'biological-parent' as const };
    expect(told({ ...placed(), relationships: [] })).toBe('doubtful: other-parent-not-recorded');
    expect(told({ ...placed(person('husband', { relationship: 'spouse' })), relationships: [] })).toBe(
      'settled: both-parents',
    );
    const abroad = person('father', { relationship: null });
    const withFather = { ...placed(abroad), relationships: [{ ...tie, personId: 'father' }] };
    expect(told(withFather)).toBe('unsettled: other-parent-absent');
    expect(
      told({ ...withFather, relationships: [...withFather.relationships, { ...tie, personId: 'late mother' }] }),
    ).toBe('unsettled: nobody');
    const aunt = { ...tie, personId: 'mother', kind: 'other-relative' as const };
    expect(told({ ...placed(), relationships: [aunt] })).toBe('unsettled: nobody');
    const itself = [
      person('grandmother', { relationship: 'parent' }),
      { ...child, relationship: 'principal-applicant' as const },
    ];
    expect(told({ people: itself, relationships: [] })).toBe('doubtful: other-parent-not-recorded');
  });

  it('of a child with a guardian who is on no paper is not settled', () => {
    const guardian = { personId: 'aunt', relatedPersonId: 'child', kind: 'guardian' as const };
    const family = { people: [child, person('aunt')], relationships: [guardian] };
    expect(told(family)).toBe('unsettled: paper-missing');
    expect(told({ ...family, relationships: [{ ...guardian, state: 'former' }] })).toBe('unsettled: nobody');
    expect(told({ ...family, custodies: [held('aunt', 'guardian')] })).toBe('settled: guardian');
  });

  it('is looked for with adoptive parents first', () => {
    const adoption = { personId: 'aunt', relatedPersonId: 'child', kind: 'adoptive-parent' as const };
    const family = { people: [child, person('aunt'), person('uncle')] };
    const both = [...parents, adoption, { ...adoption, personId: 'uncle' }];
    expect(told({ ...family, relationships: both })).toBe('settled: both-parents');
  });

  it('is never less settled once a paper of sole custody is there', () => {
    const kinds = fc.constantFrom<CustodyKind>('sole', 'joint', 'guardian', 'carer', 'absent-parent-consents');
    const one = fc.constantFrom('mother', 'father');
    const custodies = fc.array(fc.tuple(one, kinds, fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(custodies, fc.boolean(), (all, isFatherHere) => {
        const recorded = all.map(([id, kind, isOnPaper]) => held(id, kind, isOnPaper ? 'paper' : null));
        const people = fatherIs({ relationship: isFatherHere ? 'other-dependant' : null });
        expect(told({ people, custodies: [...recorded, held('mother', 'sole')] })).toMatch(/^settled/);
      }),
    );
  });

  it('is entered about two people, from the birth on, not in the future', () => {
    const findings = (change: object) =>
      custodyFindings(
        {
          ...custodyInput.parse({
            childId: crypto.randomUUID(),
            personId: crypto.randomUUID(),
            kind: 'sole',
            fromOn: '2020-01-01',
          }),
          ...change,
        },
        { date: '2015-01-01', precision: 'day' },
        today,
      ).map(({ field, code }) => `${field} ${code}`);
    expect(findings({})).toEqual([]);
    expect(findings({ childId: 'x', personId: 'x' })).toEqual(['personId case-record.custody.self']);
    expect(findings({ fromOn: '2014-12-31' })).toEqual(['fromOn case-record.custody.before-birth']);
    expect(findings({ fromOn: '2026-06-16' })).toEqual(['fromOn platform.field.future-date']);
    expect(findings({ untilOn: '2019-12-31' })).toEqual(['untilOn case-record.relationship.ends-before-it-begins']);
  });
});

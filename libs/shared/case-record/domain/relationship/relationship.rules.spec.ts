import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FamilyFacts, ToldRelationship } from './family-facts';
import { nobody, personBorn } from './family-facts.fixture';
import { relationshipKinds, type RelationshipKind } from './relationship';
import { asKept, relationshipFindings, relationshipWarnings } from './relationship.rules';

const today = '2026-06-15';
const people = new Map(
  Object.entries({
    grandmother: personBorn('1940-01-01', { sex: 'female' }),
    mother: personBorn('1962-05-05', { sex: 'female' }),
    father: personBorn('1960-02-29'),
    uncle: personBorn('1964-08-08'),
    daughter: personBorn('1990-03-03', { sex: 'female' }),
    son: personBorn('2010-04-04'),
  }),
);

type Told = [one: string, kind: RelationshipKind, other: string];
const input = ([personId, kind, relatedPersonId]: Told): ToldRelationship => ({ personId, kind, relatedPersonId });
const family = (...known: Told[]): FamilyFacts => ({ ...nobody, people, known: known.map(input).map(asKept) });
const codes = (told: Told, ...known: Told[]) =>
  relationshipFindings(input(told), family(...known), today).map(({ code }) => code);

describe('relationships', () => {
  it('join two different people', () => {
    expect(codes(['son', 'sibling', 'son'])).toEqual(['case-record.relationship.self']);
  });

  it('make no one their own ancestor, however far back', () => {
    const known: Told[] = [
      ['grandmother', 'biological-parent', 'mother'],
      ['mother', 'biological-parent', 'daughter'],
    ];
    const undated = { ...nobody, known: family(...known).known };
    const told = input(['daughter', 'biological-parent', 'grandmother']);
    expect(relationshipFindings(told, undated, today).map(({ code }) => code)).toEqual([
      'case-record.relationship.own-ancestor',
    ]);
    expect(codes(['father', 'biological-parent', 'daughter'], ...known)).toEqual([]);
  });

  it('put the elder before the younger', () => {
    expect(codes(['son', 'biological-parent', 'daughter'])).toEqual(['case-record.relationship.elder-is-younger']);
    expect(codes(['son', 'grandparent', 'mother'])).toEqual(['case-record.relationship.elder-is-younger']);
    expect(codes(['daughter', 'step-parent', 'mother'])).toEqual([]);
  });

  it('do not contradict each other', () => {
    const contradiction = ['case-record.relationship.contradiction'];
    expect(codes(['mother', 'sibling', 'father'], ['mother', 'spouse', 'father'])).toEqual(contradiction);
    expect(codes(['mother', 'step-parent', 'son'], ['mother', 'biological-parent', 'son'])).toEqual(contradiction);
    expect(codes(['mother', 'spouse', 'son'], ['mother', 'biological-parent', 'son'])).toEqual(contradiction);
  });

  it('allow a guardian to be a relative as well, in the same direction', () => {
    expect(codes(['uncle', 'guardian', 'son'], ['uncle', 'other-relative', 'son'])).toEqual([]);
    expect(codes(['mother', 'guardian', 'son'], ['mother', 'biological-parent', 'son'])).toEqual([]);
    expect(codes(['daughter', 'guardian', 'mother'], ['mother', 'biological-parent', 'daughter'])).toEqual([
      'case-record.relationship.contradiction',
    ]);
    expect(codes(['mother', 'guardian', 'father'], ['mother', 'spouse', 'father'])).toEqual([
      'case-record.relationship.contradiction',
    ]);
  });

  it('give nobody a third biological parent', () => {
    const known: Told[] = [
      ['mother', 'biological-parent', 'son'],
      ['father', 'biological-parent', 'son'],
    ];
    expect(codes(['uncle', 'biological-parent', 'son'], ...known)).toEqual([
      'case-record.relationship.too-many-parents',
    ]);
    expect(codes(['uncle', 'foster-parent', 'son'], ...known)).toEqual([]);
  });

  it('are kept once: told again they exist, from whichever side a symmetric one is told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...relationshipKinds), (kind) => {
        const told: Told = ['father', kind, 'son'];
        expect(codes(told, told)).toEqual(['case-record.relationship.exists']);
      }),
    );
    expect(codes(['mother', 'spouse', 'father'], ['father', 'spouse', 'mother'])).toEqual([
      'case-record.relationship.exists',
    ]);
  });

  it('make no couple and no siblings of people who descend from each other, whichever is told first', () => {
    const line: Told[] = [
      ['grandmother', 'biological-parent', 'mother'],
      ['mother', 'biological-parent', 'daughter'],
    ];
    const inLine = ['case-record.relationship.couple-in-line'];
    expect(codes(['grandmother', 'partner', 'daughter'], ...line)).toEqual(inLine);
    expect(
      codes(['mother', 'biological-parent', 'daughter'], line[0] as Told, ['daughter', 'sibling', 'grandmother']),
    ).toEqual(inLine);
    expect(codes(['uncle', 'sibling', 'mother'], ['grandmother', 'biological-parent', 'grandmother'])).toEqual([]);
  });
});

describe('warnings about a relationship', () => {
  const warnings = (told: Told) => relationshipWarnings(input(told), family(), today);

  it('name a spouse under 18, for whom a best-interests assessment is needed', () => {
    expect(warnings(['son', 'spouse', 'daughter'])).toEqual([{ code: 'under-age-spouse', personId: 'son' }]);
    expect(warnings(['mother', 'spouse', 'father'])).toEqual([]);
  });

  it('name unusual ages of couples, parents and guardians', () => {
    expect(warnings(['grandmother', 'partner', 'daughter'])).toEqual([{ code: 'large-age-gap', personId: 'daughter' }]);
    expect(warnings(['uncle', 'adoptive-parent', 'mother'])).toEqual([{ code: 'young-parent', personId: 'uncle' }]);
    expect(warnings(['son', 'guardian', 'grandmother'])).toEqual([{ code: 'under-age-guardian', personId: 'son' }]);
  });

  it('stay silent when a birth date is not known', () => {
    expect(warnings(['stranger', 'spouse', 'son'])).toEqual([]);
  });
});

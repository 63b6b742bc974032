import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relationshipKinds, type RelationshipInput, type RelationshipKind } from './relationship';
import { asKept, relationshipFindings, relationshipWarnings, type FamilyFacts } from './relationship.rules';

const today = '2026-06-15';
const birthDates = new Map([
  ['grandmother', '1940-01-01'],
  ['mother', '1962-05-05'],
  ['father', '1960-02-29'],
  ['uncle', '1964-08-08'],
  ['daughter', '1990-03-03'],
  ['son', '2010-04-04'],
]);

type Told = [one: string, kind: RelationshipKind, other: string];
const input = ([personId, kind, relatedPersonId]: Told): RelationshipInput => ({ personId, kind, relatedPersonId });
const family = (...known: Told[]): FamilyFacts => ({ birthDates, known: known.map(input).map(asKept) });
const codes = (told: Told, ...known: Told[]) =>
  relationshipFindings(input(told), family(...known)).map(({ code }) => code);

describe('relationships', () => {
  it('join two different people', () => {
    expect(codes(['son', 'sibling', 'son'])).toEqual(['case-record.relationship.self']);
  });

  it('make no one their own ancestor, however far back', () => {
    const known: Told[] = [
      ['grandmother', 'biological-parent', 'mother'],
      ['mother', 'biological-parent', 'daughter'],
    ];
    const undated = { birthDates: new Map(), known: family(...known).known };
    const told = input(['daughter', 'biological-parent', 'grandmother']);
    expect(relationshipFindings(told, undated).map(({ code }) => code)).toEqual([
      'case-record.relationship.own-ancestor',
    ]);
    expect(relationshipFindings(input(['father', 'biological-parent', 'daughter']), family(...known))).toEqual([]);
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

  it('never grow a cycle of descent, whatever is told in whatever order', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    const one = fc.constantFrom(...people);
    const told = fc.tuple(one, fc.constantFrom<RelationshipKind>('biological-parent', 'grandparent'), one);
    fc.assert(
      fc.property(fc.array(told, { maxLength: 40 }), (all) => {
        const known: RelationshipInput[] = [];
        for (const each of all) {
          if (relationshipFindings(input(each), { birthDates: new Map(), known }).length === 0) known.push(input(each));
        }
        const elders = (person: string, seen: string[]): boolean =>
          known
            .filter(({ relatedPersonId }) => relatedPersonId === person)
            .every(({ personId }) => !seen.includes(personId) && elders(personId, [...seen, personId]));
        expect(people.every((person) => elders(person, [person]))).toBe(true);
      }),
    );
  });
});

describe('warnings about a relationship', () => {
  const warnings = (told: Told) => relationshipWarnings(input(told), { birthDates }, today);

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

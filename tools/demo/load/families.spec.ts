import { describe, expect, it } from '@jest/globals';
import { isPlausibleName } from '@passage/case-record/domain';
import { ageOn } from '@passage/platform/domain';
import { families, type FamilyWithHistory } from './families';

const today = '2026-06-15';
const countries = new Map([
  ['AMM', 'JO'],
  ['NBO', 'KE'],
]);

/** The first families of a caseload. */
function firstOf(count: number, seed = 1, caseSequence = 1): FamilyWithHistory[] {
  const made: FamilyWithHistory[] = [];
  for (const family of families(seed, today, countries, { caseSequence, personSequence: 1 })) {
    made.push(family);
    if (made.length === count) break;
  }
  return made;
}

const many = firstOf(8000);
const people = many.flatMap(({ family }) => family.people);
const share = (part: number) => (100 * part) / people.length;

describe('families of the demo', () => {
  it('come out the same for the same seed, and different for another', () => {
    const described = (all: FamilyWithHistory[]) =>
      JSON.stringify(all.map(({ family, history }) => [family, history.checks]));
    expect(described(firstOf(50))).toBe(described(many.slice(0, 50)));
    expect(described(firstOf(50, 2))).not.toBe(described(many.slice(0, 50)));
  });

  it('are as large as US admissions: 2.43 to 2.49 people a case, with many alone', () => {
    expect(people.length / many.length).toBeGreaterThan(2.35);
    expect(people.length / many.length).toBeLessThan(2.6);
    const alone = many.filter(({ family }) => family.people.length === 1).length / many.length;
    expect(alone).toBeGreaterThan(0.4);
  });

  /** Fiscal year 2019, per cent (domain reference H). */
  it.each([
    [0, 4, 11.6],
    [5, 9, 13.7],
    [10, 14, 11.7],
    [15, 19, 10.4],
    [20, 24, 10.1],
    [25, 29, 10.4],
    [30, 34, 9.1],
    [35, 130, 23],
  ])('have %i to %i years of age as often as those admitted (%f %%)', (from, to, expected) => {
    const inBand = people.filter(({ birthDate }) => {
      const age = ageOn(birthDate, today);
      return age >= from && age <= to;
    });
    expect(Math.abs(share(inBand.length) - expected)).toBeLessThan(3.5);
  });

  it('are made of principal applicants, spouses and children as often as those admitted', () => {
    const of = (kind: string) => share(people.filter(({ relationship }) => relationship === kind).length);
    expect(Math.abs(of('principal-applicant') - 41.1)).toBeLessThan(3);
    expect(Math.abs(of('spouse') - 10.9)).toBeLessThan(3);
    expect(Math.abs(of('child') - 47.5)).toBeLessThan(4);
    expect(Math.abs(share(people.filter(({ sex }) => sex === 'female').length) - 49)).toBeLessThan(3);
  });

  it('have one principal applicant, who is older than the children and never a small child', () => {
    for (const { family } of many) {
      const [principal, ...others] = family.people;
      expect(others.every(({ relationship }) => relationship !== 'principal-applicant')).toBe(true);
      expect(ageOn(principal?.birthDate ?? today, today)).toBeGreaterThanOrEqual(15);
      for (const child of others.filter(({ relationship }) => relationship === 'child')) {
        expect(ageOn(principal?.birthDate ?? today, child.birthDate)).toBeGreaterThanOrEqual(15);
      }
    }
  });

  it('have names', () => {
    expect(people.every(({ givenNames }) => isPlausibleName(givenNames))).toBe(true);
  });

  it('have histories that lie in the past, but for what is planned', () => {
    for (const { family, history } of many) {
      expect(family.referredOn <= today).toBe(true);
      for (const { on, outcome } of history.checks) expect(on <= today || outcome === 'pending').toBe(true);
      for (const { placedOn } of history.holds) expect(placedOn <= today).toBe(true);
    }
  });

  it('meet a trouble often enough to be seen', () => {
    const troubled = many.filter(({ history }) => history.trouble !== null);
    expect(new Set(troubled.map(({ history }) => history.trouble)).size).toBe(10);
    expect(troubled.length / many.length).toBeGreaterThan(0.2);
    expect(troubled.length / many.length).toBeLessThan(0.5);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  asKept,
  closureFindings,
  familyFindings,
  personFindings,
  placeholderLimits,
  relationshipFindings,
  type KinPerson,
  type ToldRelationship,
} from '@passage/case-record/domain';
import { ageCategoryOn, infantsAreHeld } from '@passage/movement/domain';
import { addDays, daysBetween, type PlainDate } from '@passage/platform/domain';
import fc from 'fast-check';
import { hasReached } from '../history/phase';
import { families, type FamilyWithHistory } from './families';

const countries = new Map([['AMM', 'JO']]);
const familiesOfRun = 60;

/** A run of any seed, on any day of four years, from any number on. */
const anyRun = fc.record({
  seed: fc.integer(),
  day: fc.integer({ min: 0, max: 1461 }),
  first: fc.integer({ min: 1, max: 900_000 }),
});

/** Holds a rule for every family of many runs. */
function forAll(rule: (family: FamilyWithHistory, today: PlainDate) => void): void {
  fc.assert(
    fc.property(anyRun, ({ seed, day, first }) => {
      const today = addDays('2026-01-01', day);
      let made = 0;
      for (const family of families(seed, today, countries, { caseSequence: first, personSequence: 1 })) {
        rule(family, today);
        made += 1;
        if (made === familiesOfRun) break;
      }
    }),
  );
}

describe('every family of the demo', () => {
  it('is described as the rules of families, people and relationships ask', () => {
    forAll(({ family: { people, ties } }, today) => {
      expect(
        familyFindings(
          people.map(({ relationship }) => relationship),
          'members',
        ),
      ).toEqual([]);
      for (const person of people) expect(personFindings(person, today)).toEqual([]);
      const kin = people.map(({ id, sex, birthDate: date, birthDatePrecision: precision }): [string, KinPerson] => [
        id,
        { sex, birth: { date, precision }, death: null },
      ]);
      const known: ToldRelationship[] = [];
      const facts = { people: new Map(kin), known, limits: placeholderLimits };
      for (const { from, to, kind } of ties) {
        const tie = asKept({ personId: from.id, relatedPersonId: to.id, kind });
        expect(relationshipFindings(tie, facts, today)).toEqual([]);
        known.push(tie);
      }
    });
  });

  it('has children who can be brothers and sisters', () => {
    forAll(({ family: { people } }) => {
      const births = people
        .filter(({ relationship, birthDatePrecision }) => relationship === 'child' && birthDatePrecision === 'day')
        .map(({ birthDate }) => birthDate);
      for (const [index, birth] of births.sort().slice(1).entries()) {
        expect(daysBetween(births[index] ?? birth, birth)).toBeGreaterThan(300);
      }
    });
  });

  it('takes its steps one after the other', () => {
    forAll(({ history: { days, phase }, family: { referredOn } }, today) => {
      const order = [
        'registered',
        'completed',
        'submitted',
        'decided',
        'ready',
        'booked',
        'departed',
        'arrived',
        'settled',
      ] as const;
      for (const [index, step] of order.slice(1).entries()) {
        expect(days[order[index] ?? step] <= days[step]).toBe(true);
      }
      expect(referredOn < days.registered && referredOn <= today).toBe(true);
      expect(days.departed <= today).toBe(
        hasReached(phase, 'travelling') || (phase === 'ended-early' && days.departed <= today),
      );
    });
  });

  it('has checks neither before the referral nor before the birth of whom they concern, and none that never held', () => {
    forAll(({ history: { checks }, family: { referredOn } }) => {
      for (const { on, until, person, staleSince } of checks) {
        expect(on >= referredOn && on >= (person?.birthDate ?? on)).toBe(true);
        if (until !== null) expect(until > on).toBe(true);
        if (staleSince !== null) expect(staleSince >= on).toBe(true);
      }
    });
  });

  it('has holds that are released after they were placed, and cases that are closed after they were referred', () => {
    forAll(({ history: { holds, closure }, family: { referredOn } }, today) => {
      for (const { placedOn, releasedOn } of holds) {
        expect(placedOn >= referredOn && placedOn <= today).toBe(true);
        if (releasedOn !== null) expect(releasedOn > placedOn && releasedOn <= today).toBe(true);
      }
      if (closure) expect(closureFindings(referredOn, closure.on, today)).toEqual([]);
    });
  });

  it('finds a lap for every infant once it has booked', () => {
    forAll(({ family: { people }, history: { days, phase } }) => {
      if (!hasReached(phase, 'booked')) return;
      expect(infantsAreHeld(people.map(({ birthDate }) => ageCategoryOn(birthDate, days.departed)))).toBe(true);
    });
  });
});

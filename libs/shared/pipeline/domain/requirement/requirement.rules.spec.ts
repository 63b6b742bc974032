import { describe, expect, it } from '@jest/globals';
import { addDays, ageOn } from '@passage/platform/domain';
import fc from 'fast-check';
import { allDates, contains, dates, noDates } from '../date-set/date-set';
import { demand } from '../programme/demand';
import type { RequirementRule } from './requirement';
import { applicableDates, birthday, usualEnd } from './requirement.rules';

const rule = (stated: Partial<RequirementRule>) =>
  demand({ code: 'case.a', stage: 'health', title: 'A', gate: 'booking', sourceNote: '', isVerified: true, ...stated });
const amal = { birthDate: '2010-05-17', sex: 'female', nationality: 'SY', flags: ['woman-at-risk'] };

describe('a birthday', () => {
  it('is the same day of a later year', () => {
    expect(birthday('2010-05-17', 18)).toBe('2028-05-17');
  });

  it('of one born on 29 February is 1 March in common years', () => {
    expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
    expect(birthday('2008-02-29', 20)).toBe('2028-02-29');
  });

  it('is the day from which one has that age', () => {
    const birthDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1930-01-01', days));
    fc.assert(
      fc.property(birthDate, fc.integer({ min: 1, max: 100 }), (born, age) => {
        expect(ageOn(born, birthday(born, age))).toBe(age);
        expect(ageOn(born, addDays(birthday(born, age), -1))).toBe(age - 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a requirement', () => {
  it('concerns everybody always, unless it says otherwise', () => {
    expect(applicableDates(rule({}), amal)).toEqual(allDates);
  });

  it('concerns a person from the birthday of its lower age until that of its upper age', () => {
    expect(applicableDates(rule({ minAge: 14, maxAge: 18 }), amal)).toEqual(dates('2024-05-17', '2028-05-17'));
    expect(applicableDates(rule({ minAge: 18 }), amal)).toEqual(dates('2028-05-17', null));
    expect(applicableDates(rule({ maxAge: 18 }), amal)).toEqual(dates(null, '2028-05-17'));
  });

  it('concerns on a day exactly those who have an age of its band that day', () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(day, day, fc.nat(12), fc.integer({ min: 1, max: 12 }), (birthDate, on, minAge, years) => {
        fc.pre(birthDate <= on);
        const applies = contains(applicableDates(rule({ minAge, maxAge: minAge + years }), { ...amal, birthDate }), on);
        const age = ageOn(birthDate, on);
        expect(applies).toBe(minAge <= age && age < minAge + years);
      }),
      { numRuns: 2000 },
    );
  });

  it('for one sex, some nationalities or some flags does not concern others', () => {
    expect(applicableDates(rule({ sex: 'male' }), amal)).toEqual(noDates);
    expect(applicableDates(rule({ nationalities: ['AF', 'SD'] }), amal)).toEqual(noDates);
    expect(applicableDates(rule({ nationalities: ['SY'] }), { ...amal, nationality: null })).toEqual(noDates);
    expect(applicableDates(rule({ flags: ['unaccompanied'] }), amal)).toEqual(noDates);
    expect(applicableDates(rule({ sex: 'female', nationalities: ['AF', 'SY'] }), amal)).toEqual(allDates);
    expect(applicableDates(rule({ flags: ['unaccompanied', 'woman-at-risk'] }), amal)).toEqual(allDates);
  });
});

describe('the usual end of a clearance', () => {
  it('is months and days after it starts, and is the first day on which it no longer holds', () => {
    expect(usualEnd(rule({ validityMonths: 6 }), '2026-01-31')).toBe('2026-07-31');
    expect(usualEnd(rule({ validityMonths: 1 }), '2026-01-31')).toBe('2026-02-28');
    expect(usualEnd(rule({ validityDays: 3 }), '2026-01-31')).toBe('2026-02-03');
    expect(usualEnd(rule({ validityMonths: 1, validityDays: 1 }), '2026-01-15')).toBe('2026-02-16');
  });

  it('never comes when the requirement states no validity', () => {
    expect(usualEnd(rule({}), '2026-01-31')).toBeNull();
  });
});

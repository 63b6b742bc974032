import { describe, expect, it } from '@jest/globals';
import { ageOn, addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { ageingOptionsOf, ageingRiskOf, reachingOf, realisticTravel, type TravelOutlook } from './ageing.rules';

const today = '2026-06-15';
const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days));
const exact = (date: string) => ({ date, precision: 'day' as const });
const outlook: TravelOutlook = {
  windowState: 'empty',
  opensOn: null,
  closesOn: null,
  referredOn: '2026-01-10',
  medianDays: 365,
};

describe('an age', () => {
  it('is reached on the first day on which the person counts as that old', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (date, age) => {
        const { earliest, latest } = reachingOf(exact(date), age);
        expect([earliest, ageOn(date, earliest), ageOn(date, addDays(earliest, -1))]).toEqual([latest, age, age - 1]);
      }),
    );
  });

  it('is reached on 1 March of a common year by somebody born on 29 February', () => {
    expect(reachingOf(exact('2008-02-29'), 18).earliest).toBe('2026-03-01');
    expect(reachingOf(exact('2008-02-29'), 20).earliest).toBe('2028-02-29');
  });

  it('may be reached on any day that an inexact birth date leaves open', () => {
    expect(reachingOf({ date: '2008-07-15', precision: 'month' }, 18)).toEqual({
      earliest: '2026-07-01',
      latest: '2026-07-31',
    });
    expect(reachingOf({ date: '2008-01-01', precision: 'year' }, 18)).toEqual({
      earliest: '2026-01-01',
      latest: '2026-12-31',
    });
  });

  it('counts by an estimated birth date as it is recorded', () => {
    expect(reachingOf({ date: '2008-01-01', precision: 'estimated' }, 18)).toEqual({
      earliest: '2026-01-01',
      latest: '2026-01-01',
    });
  });
});

describe('a family can realistically travel', () => {
  it('as its window says, where it has one', () => {
    const open = { ...outlook, windowState: 'open' as const, closesOn: '2026-09-01' };
    expect(realisticTravel(open, today)).toEqual({ from: today, basis: 'window', closesOn: '2026-09-01' });
    const later = { ...outlook, windowState: 'not-yet' as const, opensOn: '2026-08-01' };
    expect(realisticTravel(later, today)).toEqual({ from: '2026-08-01', basis: 'window', closesOn: null });
  });

  it('after the median duration of its programme otherwise, never in the past', () => {
    expect(realisticTravel(outlook, today)).toEqual({ from: '2027-01-10', basis: 'duration', closesOn: null });
    expect(realisticTravel({ ...outlook, referredOn: '2020-01-01' }, today).from).toBe(today);
  });
});

describe('reaching an age', () => {
  const risk = (date: string, stated: Partial<TravelOutlook>) =>
    ageingRiskOf(reachingOf(exact(date), 18), realisticTravel({ ...outlook, ...stated }, today), today);

  it('matters before the family can travel, and before its window closes', () => {
    expect(risk('2008-12-01', {})).toBe('before-travel');
    expect(risk('2009-12-01', {})).toBeNull();
    const open = { windowState: 'open' as const, closesOn: '2026-09-01' };
    expect(risk('2008-08-31', open)).toBe('within-window');
    expect(risk('2008-09-01', open)).toBeNull();
  });

  it('is over once it certainly happened', () => {
    expect(risk('2008-06-15', {})).toBeNull();
    expect(risk('2008-06-16', {})).toBe('before-travel');
  });

  it('a later opening of the window never makes less urgent', () => {
    fc.assert(
      fc.property(someDay, fc.nat(700), fc.nat(300), (birthDate, opens, later) => {
        const at = (days: number) =>
          risk(birthDate, { windowState: 'not-yet', opensOn: addDays(today, days), closesOn: null });
        if (at(opens) === 'before-travel') expect(at(opens + later)).toBe('before-travel');
      }),
    );
  });

  it('can be met by travelling earlier, the authority’s leave, or a case of one’s own', () => {
    expect(ageingOptionsOf('within-window', { relationship: 'child', age: 21 })).toEqual([
      ...['book-before', 'ask-authority', 'own-case'],
    ]);
    expect(ageingOptionsOf('before-travel', { relationship: 'unrelated-minor', age: 18 })).toEqual([
      ...['raise-priority', 'finish-best-interests', 'own-case'],
    ]);
  });
});

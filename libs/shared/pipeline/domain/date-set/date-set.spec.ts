import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import {
  allDates,
  complement,
  contains,
  dates,
  intersect,
  noDates,
  rangesAhead,
  shift,
  union,
  type DateSet,
} from './date-set';

const start = '2026-01-01';
const dayAt = (n: number) => addDays(start, n);
const day = fc.integer({ min: -12, max: 42 }).map(dayAt);
const range = fc
  .tuple(fc.option(fc.nat(30)), fc.option(fc.nat(30)))
  .map(([from, to]) => dates(from === null ? null : dayAt(from), to === null ? null : dayAt(to)));
const dateSet = fc.array(range, { maxLength: 5 }).map((ranges) => union(...ranges));

/** What the set says of every day around its edges: two sets are the same when they say the same. */
const daysOf = (set: DateSet) => Array.from({ length: 55 }, (_, n) => contains(set, dayAt(n - 12)));

describe('a set of days', () => {
  it('holds the day it starts with, and not the day it ends with', () => {
    const march = dates('2026-03-01', '2026-04-01');
    expect(contains(march, '2026-03-01')).toBe(true);
    expect(contains(march, '2026-03-31')).toBe(true);
    expect(contains(march, '2026-04-01')).toBe(false);
  });

  it('is empty when it would end before it starts', () => {
    expect(dates('2026-03-02', '2026-03-02')).toEqual(noDates);
    expect(dates('2026-03-02', '2026-03-01')).toEqual(noDates);
  });

  it('joins ranges that touch', () => {
    expect(union(dates('2026-03-01', '2026-03-05'), dates('2026-03-05', '2026-03-09'))).toEqual(
      dates('2026-03-01', '2026-03-09'),
    );
  });

  it('keeps the ranges of which a day is left, whole', () => {
    const set = union(dates('2026-01-01', '2026-02-01'), dates('2026-03-01', '2026-04-01'));
    expect(rangesAhead(set, '2026-01-31')).toEqual(set);
    expect(rangesAhead(set, '2026-02-01')).toEqual(dates('2026-03-01', '2026-04-01'));
    expect(rangesAhead(set, '2026-04-01')).toEqual(noDates);
  });

  it('is in normal form: ordered, not empty, with gaps', () => {
    fc.assert(
      fc.property(dateSet, (set) => {
        set.forEach(({ from, to }, n) => {
          if (from !== null && to !== null) expect(from < to).toBe(true);
          const next = set[n + 1];
          if (next) expect(to !== null && next.from !== null && to < next.from).toBe(true);
        });
      }),
    );
  });

  it('holds in a union what any holds, in an intersection what all hold, in a complement what it does not hold', () => {
    fc.assert(
      fc.property(dateSet, dateSet, day, (a, b, on) => {
        expect(contains(union(a, b), on)).toBe(contains(a, on) || contains(b, on));
        expect(contains(intersect(a, b), on)).toBe(contains(a, on) && contains(b, on));
        expect(contains(complement(a), on)).toBe(!contains(a, on));
      }),
    );
  });

  it('is its complement’s complement, and has one form only', () => {
    fc.assert(
      fc.property(dateSet, dateSet, (a, b) => {
        expect(complement(complement(a))).toEqual(a);
        if (JSON.stringify(daysOf(a)) === JSON.stringify(daysOf(b))) expect(a).toEqual(b);
      }),
    );
  });

  it('does not mind order, grouping or repetition', () => {
    fc.assert(
      fc.property(dateSet, dateSet, dateSet, (a, b, c) => {
        expect(union(a, b, c)).toEqual(union(c, union(b, a), a));
        expect(intersect(a, b, c)).toEqual(intersect(c, intersect(b, a), a));
      }),
    );
  });

  it('has every day when nothing is intersected, and none when nothing is united', () => {
    expect(intersect()).toEqual(allDates);
    expect(union()).toEqual(noDates);
    expect(complement(allDates)).toEqual(noDates);
    expect(complement(noDates)).toEqual(allDates);
  });

  it('moves, and moves back', () => {
    fc.assert(
      fc.property(dateSet, day, fc.integer({ min: -9, max: 9 }), (set, on, days) => {
        expect(contains(shift(set, days), addDays(on, days))).toBe(contains(set, on));
        expect(shift(shift(set, days), -days)).toEqual(set);
      }),
    );
  });

  it('is left as it was', () => {
    const set = Object.freeze(dates('2026-01-01', '2026-02-01').map((each) => Object.freeze(each)));
    union(set, dates('2026-01-15', null));
    complement(set);
    expect(set).toEqual(dates('2026-01-01', '2026-02-01'));
  });
});

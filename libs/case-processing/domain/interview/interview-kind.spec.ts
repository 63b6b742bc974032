import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countsAsInterview, interviewKinds, isInOrder, type InSeries } from './interview-kind';

const inSeries: fc.Arbitrary<InSeries> = fc.record({
  kind: fc.constantFrom(...interviewKinds),
  startsAt: fc.date({ noInvalidDate: true }),
});
const at = (kind: InSeries['kind'], hour: number): InSeries => ({
  kind,
  startsAt: new Date(Date.UTC(2026, 5, 1, hour)),
});

describe('a series of interviews', () => {
  it('begins with the pre-screening and ends with follow-ups', () => {
    expect(isInOrder([at('pre-screening', 1), at('first', 2), at('follow-up', 3)])).toBe(true);
    expect(isInOrder([at('pre-screening', 2), at('first', 1)])).toBe(false);
    expect(isInOrder([at('follow-up', 2), at('first', 2)])).toBe(false);
    expect(isInOrder([at('follow-up', 4), at('follow-up', 3), at('first', 2)])).toBe(true);
  });

  it('is in order however it is told, and stays so when one is left out', () => {
    fc.assert(
      fc.property(fc.array(inSeries, { maxLength: 6 }), (series) => {
        expect(isInOrder(series.toReversed())).toBe(isInOrder(series));
        if (isInOrder(series)) expect(isInOrder(series.slice(1))).toBe(true);
      }),
    );
  });

  it('holds at most one kind that only prepares', () => {
    expect(interviewKinds.filter((kind) => !countsAsInterview(kind))).toEqual(['pre-screening']);
  });
});

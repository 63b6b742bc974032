import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOnAxis, lastDayOf, monthTicks, placeOf, spanOf } from './time-scale';

const year = { from: '2026-01-01', to: '2027-01-01' };

describe('time axis', () => {
  it('places days in percent of the whole', () => {
    expect(placeOf(year, '2026-01-01')).toBe(0);
    expect(placeOf(year, '2026-07-02')).toBeCloseTo(49.86, 1);
    expect(placeOf(year, '2030-01-01')).toBe(100);
  });

  it('cuts periods at its ends and says so', () => {
    expect(spanOf(year, { from: '2025-06-01', to: null })).toEqual({
      start: 0,
      size: 100,
      isCutAtStart: true,
      isCutAtEnd: true,
    });
    expect(spanOf(year, { from: '2026-01-01', to: '2027-01-01' })).toMatchObject({
      isCutAtStart: false,
      isCutAtEnd: false,
    });
  });

  it('shows nothing of a period beside it, the day of its end excluded', () => {
    expect(spanOf(year, { from: '2025-01-01', to: '2026-01-01' })).toBeUndefined();
    expect(spanOf(year, { from: '2027-01-01', to: null })).toBeUndefined();
    expect(isOnAxis(year, '2027-01-01')).toBe(false);
  });

  it('labels each month once, with the year at first and in January', () => {
    const ticks = monthTicks({ from: '2025-11-15', to: '2026-03-10' }, 14);
    expect(ticks.map((tick) => [tick.date, tick.hasYear])).toEqual([
      ['2025-12-01', true],
      ['2026-01-01', true],
      ['2026-02-01', false],
      ['2026-03-01', false],
    ]);
  });

  it('never has more labels than there is room for', () => {
    const starts = fc.integer({ min: 2000, max: 2100 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 10 }), (from, years) => {
        const ticks = monthTicks({ from: `${from}-01-01`, to: `${from + years}-01-01` }, 14);
        expect(ticks.length).toBeLessThanOrEqual(14);
        expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('names the last day of a half-open period', () => {
    expect(lastDayOf('2026-03-01')).toBe('2026-02-28');
  });
});

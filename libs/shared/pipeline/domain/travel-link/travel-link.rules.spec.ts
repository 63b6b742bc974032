import { describe, expect, it } from '@jest/globals';
import { rangesWithoutIt } from './travel-link.rules';

describe('a group that one case leaves', () => {
  const inSummer = { ranges: [{ from: '2026-06-01', to: '2026-09-01' }] };
  const fromJuly = { ranges: [{ from: '2026-07-01', to: null }] };

  it('has the days that the others share', () => {
    expect(rangesWithoutIt([inSummer, fromJuly])).toEqual([{ from: '2026-07-01', to: '2026-09-01' }]);
    expect(rangesWithoutIt([inSummer])).toEqual(inSummer.ranges);
  });

  it('has no day where one of the others has none', () => {
    expect(rangesWithoutIt([inSummer, { ranges: [] }])).toEqual([]);
  });
});

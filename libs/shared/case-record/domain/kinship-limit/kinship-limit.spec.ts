import { describe, expect, it } from '@jest/globals';
import { limitsOn, placeholderLimits } from './kinship-limit';

describe('kinship limits', () => {
  it('are the latest that have begun, whatever their order', () => {
    const all = [
      { code: 'marriage-age', effectiveFrom: '2026-01-01', value: 16 },
      { code: 'marriage-age', effectiveFrom: '2020-01-01', value: 17 },
      { code: 'marriage-age', effectiveFrom: '2027-01-01', value: 21 },
    ] as const;
    expect(limitsOn(all, '2026-06-15')['marriage-age']).toBe(16);
    expect(limitsOn(all, '2025-12-31')['marriage-age']).toBe(17);
    expect(limitsOn(all, '2019-12-31')).toEqual(placeholderLimits);
  });
});

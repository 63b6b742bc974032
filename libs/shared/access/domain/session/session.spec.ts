import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lockSeconds, triesBeforeLock } from './session';

describe('lock-out', () => {
  it('lets the first tries pass', () => {
    expect([1, 2, 3, triesBeforeLock - 1].map(lockSeconds)).toEqual([0, 0, 0, 0]);
  });

  it('never gets shorter with more wrong tries, and never longer than an hour', () => {
    fc.assert(
      fc.property(fc.nat(200), (tries) => {
        expect(lockSeconds(tries + 1)).toBeGreaterThanOrEqual(lockSeconds(tries));
        expect(lockSeconds(tries)).toBeLessThanOrEqual(3600);
      }),
    );
  });
});

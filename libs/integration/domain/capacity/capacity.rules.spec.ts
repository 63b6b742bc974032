import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freePlaces, hasRoom } from './capacity.rules';

describe('capacity of an agency', () => {
  it('takes a family as a whole or not at all', () => {
    expect(hasRoom({ people: 10, used: 6 }, 4)).toBe(true);
    expect(hasRoom({ people: 10, used: 6 }, 5)).toBe(false);
  });

  it('has no places when more are used than there are', () => {
    expect(freePlaces({ people: 3, used: 8 })).toBe(0);
    expect(hasRoom({ people: 3, used: 8 }, 1)).toBe(false);
  });

  it('is never exceeded by families that were let in one after the other', () => {
    const families = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), families, (people, asking) => {
        let used = 0;
        for (const family of asking) if (hasRoom({ people, used }, family)) used += family;
        expect(used).toBeLessThanOrEqual(people);
      }),
    );
  });
});

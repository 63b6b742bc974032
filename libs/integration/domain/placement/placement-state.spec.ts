import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isStandingPlacement, movePlacement, placementMoves, placementStates } from './placement-state';

describe('a placement', () => {
  it('is answered once: accepted, declined, or taken back before', () => {
    expect(movePlacement('offered', 'accept')).toBe('accepted');
    expect(movePlacement('offered', 'decline')).toBe('declined');
    expect(movePlacement('accepted', 'accept')).toBeUndefined();
    expect(movePlacement('accepted', 'decline')).toBeUndefined();
    expect(movePlacement('accepted', 'withdraw')).toBe('withdrawn');
  });

  it('never stands again once declined or withdrawn, whatever is tried', () => {
    const moves = fc.array(fc.constantFrom(...placementMoves), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...placementStates), moves, (start, tried) => {
        let state = start;
        let isOver = !isStandingPlacement(state);
        for (const move of tried) {
          state = movePlacement(state, move) ?? state;
          if (isOver) expect(isStandingPlacement(state)).toBe(false);
          isOver = !isStandingPlacement(state);
        }
      }),
    );
  });

  it('is accepted only from an offer', () => {
    for (const state of placementStates.filter((each) => each !== 'offered')) {
      expect(movePlacement(state, 'accept')).toBeUndefined();
    }
  });
});

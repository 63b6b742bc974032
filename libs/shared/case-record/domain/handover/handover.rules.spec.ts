import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handoverStates } from './handover';
import { handoverRefusalOf } from './handover.rules';

const offices = ['amman', 'beirut', 'nairobi'];
const facts = fc
  .record({
    state: fc.constantFrom(...handoverStates),
    fromOfficeId: fc.constantFrom(...offices),
    toOfficeId: fc.constantFrom(...offices),
  })
  .filter(({ fromOfficeId, toOfficeId }) => fromOfficeId !== toOfficeId);

describe('a handover', () => {
  it('is accepted or returned by the receiving office and withdrawn by the sending one, while it waits', () => {
    fc.assert(
      fc.property(facts, fc.subarray(offices), (handover, own) => {
        const may = (move: 'accept' | 'return' | 'withdraw') => handoverRefusalOf(handover, move, own) === undefined;
        const isWaiting = handover.state === 'proposed';
        expect(may('accept')).toBe(isWaiting && own.includes(handover.toOfficeId));
        expect(may('return')).toBe(may('accept'));
        expect(may('withdraw')).toBe(isWaiting && own.includes(handover.fromOfficeId));
      }),
    );
  });

  it('is moved by whoever works for all offices', () => {
    fc.assert(
      fc.property(facts, (handover) => {
        expect(handoverRefusalOf(handover, 'accept', null) === undefined).toBe(handover.state === 'proposed');
      }),
    );
  });
});

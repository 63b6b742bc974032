import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { isLate, reviewProblemsOf } from './review-request.rules';

const decision = { decidedOn: '2026-03-01', reviewUntil: '2026-05-30' };
const problems = (
  askedOn: string,
  latenessReason = '',
  of: typeof decision | { decidedOn: string; reviewUntil: null } = decision,
) => reviewProblemsOf({ askedOn, latenessReason }, of).map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

describe('a request for review', () => {
  it('comes between the decision and the last day, or says why it is late', () => {
    expect(problems('2026-03-01')).toEqual([]);
    expect(problems('2026-05-30')).toEqual([]);
    expect(problems('2026-05-31')).toEqual(['latenessReason late']);
    expect(problems('2026-05-31', 'The letter came late')).toEqual([]);
    expect(problems('2026-02-28')).toEqual(['askedOn before-decision']);
    expect(problems('2030-01-01', '', { decidedOn: '2026-03-01', reviewUntil: null })).toEqual([]);
  });

  it('is refused without a reason exactly when it is late', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(200), (after, period) => {
        const reviewUntil = addDays(decision.decidedOn, period);
        const askedOn = addDays(decision.decidedOn, after);
        const found = reviewProblemsOf({ askedOn, latenessReason: '' }, { ...decision, reviewUntil });
        expect(found.length > 0).toBe(isLate(askedOn, reviewUntil));
        expect(isLate(askedOn, reviewUntil)).toBe(after > period);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintMoves, fingerprintStates, moveFingerprints, openFingerprintMoves } from './fingerprint-states';

const facts = { state: 'planned', date: '2026-06-15', today: '2026-06-15' } as const;

describe('fingerprints', () => {
  it('are taken or missed on the day of the appointment or later', () => {
    expect(moveFingerprints('take', facts)).toEqual({ to: 'taken' });
    for (const move of ['take', 'miss'] as const) {
      expect(moveFingerprints(move, { ...facts, today: '2026-06-14' })).toMatchObject({
        refusal: { code: 'case-processing.fingerprints.not-yet' },
      });
    }
    expect(moveFingerprints('report-not-possible', { ...facts, today: '2026-06-01' })).toEqual({ to: 'not-possible' });
  });

  it('are rejected only once they were taken', () => {
    expect(openFingerprintMoves('taken')).toEqual(['reject', 'take-back']);
    expect(moveFingerprints('reject', facts)).toMatchObject({
      refusal: { code: 'case-processing.fingerprints.move-refused', params: { state: 'planned' } },
    });
  });

  it('move only where the state leaves it open, and anything can be taken back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fingerprintStates), fc.constantFrom(...fingerprintMoves), (state, move) => {
        const moved = moveFingerprints(move, { ...facts, state });
        expect('to' in moved).toBe(openFingerprintMoves(state).includes(move));
        if ('to' in moved && move !== 'take-back') expect(openFingerprintMoves(moved.to)).toContain('take-back');
      }),
    );
  });
});

import type { PlainDate } from '@passage/platform/domain';
import { z } from 'zod';
import type { fingerprintProblems } from './fingerprint.problems';

export const fingerprintStates = ['planned', 'taken', 'rejected', 'not-possible', 'missed', 'cancelled'] as const;
export const fingerprintState = z.enum(fingerprintStates).meta({
  id: 'FingerprintState',
  description: 'Where fingerprinting stands; rejected: taken, but of too poor a quality',
});
export type FingerprintState = z.infer<typeof fingerprintState>;

export const fingerprintMoves = ['take', 'reject', 'report-not-possible', 'miss', 'cancel', 'take-back'] as const;
export type FingerprintMove = (typeof fingerprintMoves)[number];

/** What a move is judged by. */
export interface FingerprintFacts {
  state: FingerprintState;
  /** Day of the appointment, at the office. */
  date: PlainDate;
  /** Day it is. */
  today: PlainDate;
}

/** Why a move is refused. */
export interface FingerprintRefusal {
  code: keyof typeof fingerprintProblems;
  params: Record<string, string>;
}

/** Every move there is: from where, to where, and whether it waits for the day of the appointment. */
const table: Record<FingerprintMove, { from: readonly FingerprintState[]; to: FingerprintState; awaitsItsDay?: true }> =
  {
    take: { from: ['planned'], to: 'taken', awaitsItsDay: true },
    reject: { from: ['taken'], to: 'rejected' },
    'report-not-possible': { from: ['planned'], to: 'not-possible' },
    miss: { from: ['planned'], to: 'missed', awaitsItsDay: true },
    cancel: { from: ['planned'], to: 'cancelled' },
    'take-back': { from: ['taken', 'rejected', 'not-possible', 'missed', 'cancelled'], to: 'planned' },
  };

/** The moves that a state leaves open; a later appointment may still refuse one. */
export function openFingerprintMoves(state: FingerprintState): FingerprintMove[] {
  return fingerprintMoves.filter((move) => table[move].from.includes(state));
}

/** The state a move leads to, or why it is refused. */
export function moveFingerprints(
  move: FingerprintMove,
  { state, date, today }: FingerprintFacts,
): { to: FingerprintState } | { refusal: FingerprintRefusal } {
  const { from, to, awaitsItsDay } = table[move];
  if (!from.includes(state)) {
    return { refusal: { code: 'case-processing.fingerprints.move-refused', params: { state } } };
  }
  if (awaitsItsDay && today < date) {
    return { refusal: { code: 'case-processing.fingerprints.not-yet', params: { date } } };
  }
  return { to };
}

import { z } from 'zod';

/**
 * planned: an appointment; examined: findings being written down; signed: a physician's word, never changed again;
 * superseded: corrected by a later one; cancelled: did not take place.
 */
export const assessmentStates = ['planned', 'examined', 'signed', 'superseded', 'cancelled'] as const;
export const assessmentState = z
  .enum(assessmentStates)
  .meta({ id: 'AssessmentState', description: 'Where a health assessment stands' });
export type AssessmentState = z.infer<typeof assessmentState>;

/** What may be done to an assessment. */
export const assessmentMoves = ['plan', 'examine', 'sign', 'supersede', 'cancel'] as const;
export type AssessmentMove = (typeof assessmentMoves)[number];

/** Every transition there is: from a state, by a move, to a state. Planning and examining may be repeated. */
const transitions: Readonly<Record<AssessmentState, Partial<Record<AssessmentMove, AssessmentState>>>> = {
  planned: { plan: 'planned', examine: 'examined', cancel: 'cancelled' },
  examined: { examine: 'examined', sign: 'signed', cancel: 'cancelled' },
  signed: { supersede: 'superseded' },
  superseded: {},
  cancelled: {},
};

/** The state after a move; undefined when the move is not open in this state. */
export function moveAssessment(state: AssessmentState, move: AssessmentMove): AssessmentState | undefined {
  return transitions[state][move];
}

/** The move that saving facts is: the day of examination says whether somebody was seen. */
export function savingMove(facts: { examinedOn: string | null }): 'plan' | 'examine' {
  return facts.examinedOn === null ? 'plan' : 'examine';
}

/** Whether facts may still be written. */
export function isOpenAssessment(state: AssessmentState): boolean {
  return state === 'planned' || state === 'examined';
}

/** Why an appointment or examination came to nothing. */
export const cancelReasons = ['no-show', 'moved', 'ill', 'site-closed', 'entered-in-error', 'other'] as const;
export const cancelReason = z
  .enum(cancelReasons)
  .meta({ id: 'AssessmentCancelReason', description: 'Why an assessment did not take place' });
export type CancelReason = z.infer<typeof cancelReason>;

import type { PlainDate } from '@passage/platform/domain';
import { z } from 'zod';
import type { interviewProblems } from './interview.problems';

export const interviewStates = ['planned', 'held', 'no-show', 'cancelled', 'rescheduled'] as const;
export const interviewState = z
  .enum(interviewStates)
  .meta({ id: 'InterviewState', description: 'Where an interview stands; rescheduled: another one took its place' });
export type InterviewState = z.infer<typeof interviewState>;

export const interviewMoves = ['hold', 'report-no-show', 'cancel', 'reschedule', 'take-back'] as const;
export type InterviewMove = (typeof interviewMoves)[number];

/** What a move is judged by. */
export interface InterviewFacts {
  state: InterviewState;
  /** Day of the interview, at the office. */
  date: PlainDate;
  /** Day it is. */
  today: PlainDate;
  /** Day of the latest standing decision about a participant; null without one. */
  decidedOn: PlainDate | null;
}

/** Why a move is refused. */
export interface MoveRefusal {
  code: keyof typeof interviewProblems;
  params: Record<string, string>;
}

type Gate = (facts: InterviewFacts) => MoveRefusal | undefined;

const itsDayHasCome: Gate = ({ date, today }) =>
  today < date ? { code: 'case-processing.interview.not-yet', params: { date } } : undefined;

const noDecisionRestsOnIt: Gate = ({ state, decidedOn }) =>
  state === 'held' && decidedOn !== null
    ? { code: 'case-processing.interview.decision-stands', params: { decidedOn } }
    : undefined;

/** Every move there is: from where, to where, and what stands before it. */
const table: Record<InterviewMove, { from: readonly InterviewState[]; to: InterviewState; gate?: Gate }> = {
  hold: { from: ['planned'], to: 'held', gate: itsDayHasCome },
  'report-no-show': { from: ['planned'], to: 'no-show', gate: itsDayHasCome },
  cancel: { from: ['planned'], to: 'cancelled' },
  reschedule: { from: ['planned', 'no-show'], to: 'rescheduled' },
  'take-back': { from: ['held', 'no-show', 'cancelled'], to: 'planned', gate: noDecisionRestsOnIt },
};

/** The moves that an interview's state leaves open; a gate may still refuse one. */
export function openMoves(state: InterviewState): InterviewMove[] {
  return interviewMoves.filter((move) => table[move].from.includes(state));
}

/** The state a move leads to, or why it is refused. */
export function moveInterview(
  move: InterviewMove,
  facts: InterviewFacts,
): { to: InterviewState } | { refusal: MoveRefusal } {
  const { from, to, gate } = table[move];
  if (!from.includes(facts.state)) {
    return { refusal: { code: 'case-processing.interview.move-refused', params: { state: facts.state } } };
  }
  const refusal = gate?.(facts);
  return refusal ? { refusal } : { to };
}

import { z } from 'zod';

/** offered: an agency is asked; accepted: it assures the case; declined: it does not; withdrawn: taken back by us. */
export const placementStates = ['offered', 'accepted', 'declined', 'withdrawn'] as const;
export const placementState = z
  .enum(placementStates)
  .meta({ id: 'PlacementState', description: 'How an offer of a case to a receiving agency stands' });
export type PlacementState = z.infer<typeof placementState>;

export const placementMoves = ['change', 'accept', 'decline', 'withdraw'] as const;
export type PlacementMove = (typeof placementMoves)[number];

const transitions: Readonly<Record<PlacementState, Partial<Record<PlacementMove, PlacementState>>>> = {
  offered: { change: 'offered', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { change: 'accepted', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
};

/** The state after a move; undefined when the move is not open in this state. */
export function movePlacement(state: PlacementState, move: PlacementMove): PlacementState | undefined {
  return transitions[state][move];
}

/** Whether a placement keeps places of the agency's capacity; a case has at most one such. */
export function isStandingPlacement(state: PlacementState): boolean {
  return state === 'offered' || state === 'accepted';
}

/** The states in which a placement stands. */
export const standingPlacementStates = placementStates.filter(isStandingPlacement);

/** Why an agency does not take a case. Our own list. */
export const declineReasons = [
  'no-capacity',
  'no-housing',
  'household-size',
  'care-not-available',
  'language-not-supported',
  'far-from-family',
  'other',
] as const;
export const declineReason = z
  .enum(declineReasons)
  .meta({ id: 'PlacementDeclineReason', description: 'Why an agency does not take a case' });
export type DeclineReason = z.infer<typeof declineReason>;

/** Why an offer or an assurance is taken back. Our own list. */
export const withdrawalReasons = [
  'family-tie-elsewhere',
  'family-request',
  'agency-request',
  'family-changed',
  'case-stopped',
  'entered-in-error',
] as const;
export const withdrawalReason = z
  .enum(withdrawalReasons)
  .meta({ id: 'PlacementWithdrawalReason', description: 'Why an offer or an assurance is taken back' });
export type WithdrawalReason = z.infer<typeof withdrawalReason>;

/** Any reason a placement can carry. */
export type PlacementReason = DeclineReason | WithdrawalReason;

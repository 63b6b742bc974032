import { z } from 'zod';

/** planned: to come or going on; completed: results given; cancelled: did not take place. */
export const sessionStates = ['planned', 'completed', 'cancelled'] as const;
export const sessionState = z.enum(sessionStates).meta({ id: 'SessionState', description: 'Where a session stands' });
export type SessionState = z.infer<typeof sessionState>;

export const sessionMoves = ['change', 'complete', 'cancel', 'reopen'] as const;
export type SessionMove = (typeof sessionMoves)[number];

const transitions: Readonly<Record<SessionState, Partial<Record<SessionMove, SessionState>>>> = {
  planned: { change: 'planned', complete: 'completed', cancel: 'cancelled' },
  completed: { reopen: 'planned' },
  cancelled: {},
};

/** The state after a move; undefined when the move is not open in this state. */
export function moveSession(state: SessionState, move: SessionMove): SessionState | undefined {
  return transitions[state][move];
}

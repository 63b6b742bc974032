import { z } from 'zod';

/** due: still to be given; done: given; not-possible: will not be given, for a reason. */
export const coreServiceStates = ['due', 'done', 'not-possible'] as const;
export const coreServiceState = z
  .enum(coreServiceStates)
  .meta({ id: 'CoreServiceState', description: 'How a service after arrival stands' });
export type CoreServiceState = z.infer<typeof coreServiceState>;

/** complete: it was given; rule-out: it will not be; reopen: it is due again. */
export const coreServiceMoves = ['complete', 'rule-out', 'reopen'] as const;
export const coreServiceMove = z.enum(coreServiceMoves).meta({ id: 'CoreServiceMove' });
export type CoreServiceMove = z.infer<typeof coreServiceMove>;

const transitions: Readonly<Record<CoreServiceState, Partial<Record<CoreServiceMove, CoreServiceState>>>> = {
  due: { complete: 'done', 'rule-out': 'not-possible' },
  done: { reopen: 'due' },
  'not-possible': { reopen: 'due' },
};

/** The state after a move; undefined when the move is not open in this state. */
export function moveCoreService(state: CoreServiceState, move: CoreServiceMove): CoreServiceState | undefined {
  return transitions[state][move];
}

/** Why a service is not given. Our own list. */
export const notPossibleReasons = [
  'family-declined',
  'given-by-others',
  'not-applicable',
  'did-not-arrive',
  'moved-away',
  'no-contact',
  'not-available',
] as const;
export const notPossibleReason = z
  .enum(notPossibleReasons)
  .meta({ id: 'NotPossibleReason', description: 'Why a service is not given' });
export type NotPossibleReason = z.infer<typeof notPossibleReason>;

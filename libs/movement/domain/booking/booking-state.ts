import { z } from 'zod';

/** How a booking stands (domain reference E, events). */
export const bookingStates = ['proposed', 'confirmed', 'departed', 'arrived', 'cancelled', 'deferred'] as const;
export const bookingState = z.enum(bookingStates).meta({ id: 'BookingState', description: 'How a booking stands' });
export type BookingState = z.infer<typeof bookingState>;

/** What can be done with a booking. */
export const bookingMoves = ['confirm', 'depart', 'arrive', 'cancel', 'defer', 'take-back'] as const;
export const bookingMove = z.enum(bookingMoves).meta({ id: 'BookingMove' });
export type BookingMove = z.infer<typeof bookingMove>;

const transitions: Readonly<Record<BookingState, Partial<Record<BookingMove, BookingState>>>> = {
  proposed: { confirm: 'confirmed', cancel: 'cancelled', defer: 'deferred' },
  confirmed: { depart: 'departed', cancel: 'cancelled', defer: 'deferred' },
  departed: { arrive: 'arrived', 'take-back': 'confirmed' },
  arrived: { 'take-back': 'departed' },
  cancelled: {},
  deferred: {},
};

/** The state after a move; undefined when the move is not open in this state. */
export function moveBooking(state: BookingState, move: BookingMove): BookingState | undefined {
  return transitions[state][move];
}

/** Whether a booking still keeps its seats, or its family has used them. */
export function isStanding(state: BookingState): boolean {
  return state !== 'cancelled' && state !== 'deferred';
}

/** Why travel was called off (domain reference E; not published as a list by anybody: ours). */
export const cancellationReasons = [
  'medical',
  'pregnancy-or-birth',
  'expired-check',
  'exit-permit',
  'security-hold',
  'family-request',
  'no-contact',
  'flight-change',
  'receiver-not-ready',
  'policy-pause',
  'detention',
  'death',
] as const;
export const cancellationReason = z.enum(cancellationReasons).meta({ id: 'CancellationReason' });
export type CancellationReason = z.infer<typeof cancellationReason>;

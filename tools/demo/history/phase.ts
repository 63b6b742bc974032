import type { Random } from '../random/random';
import type { Pace, Step } from './timetable';

/** How far a case has come. */
export const phases = [
  'referred',
  'awaiting-interview',
  'awaiting-decision',
  'preparing',
  'ready',
  'booked',
  'travelling',
  'settling',
  'complete',
  'ended-early',
] as const;
export type Phase = (typeof phases)[number];

/** Shares of a caseload as a manager would meet it; none were found published. */
export const phaseShares: readonly (readonly [Phase, number])[] = [
  ['referred', 0.1],
  ['awaiting-interview', 0.14],
  ['awaiting-decision', 0.12],
  ['preparing', 0.2],
  ['ready', 0.09],
  ['booked', 0.07],
  ['travelling', 0.01],
  ['settling', 0.12],
  ['complete', 0.08],
  ['ended-early', 0.07],
];

/** From which step a phase lasts, and until which. */
const spans: Record<Phase, readonly [Step | null, Step | null]> = {
  referred: [null, 'submitted'],
  'awaiting-interview': ['submitted', 'interviewed'],
  'awaiting-decision': ['interviewed', 'decided'],
  preparing: ['decided', 'ready'],
  ready: ['ready', 'booked'],
  booked: ['booked', 'departed'],
  travelling: ['departed', 'arrived'],
  settling: ['arrived', 'settled'],
  complete: ['settled', null],
  'ended-early': ['registered', 'ready'],
};
const longestComplete = 220;

/** Days since the referral of a case that is in a phase. */
export function daysSinceReferral(phase: Phase, pace: Pace, random: Random): number {
  const [from, to] = spans[phase];
  const first = from ? pace[from] : 1;
  const last = to ? pace[to] - 1 : first + longestComplete;
  return random.whole(first, Math.max(first, last));
}

/** Whether a case has come to a phase or further; one that ended early counts as having come nowhere. */
export function hasReached(phase: Phase, other: Phase): boolean {
  return phase !== 'ended-early' && phases.indexOf(phase) >= phases.indexOf(other);
}

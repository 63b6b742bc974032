import type { Random } from '../random/random';
import type { Phase } from './phase';

/**
 * What goes wrong with a case, so that there is something to see: a check that lapses soon or has lapsed; one member who
 * holds the others back; a hold; an appointment missed; a corrected name that puts checks in doubt; a member refused; a
 * decision put off; services late; an outcome late.
 */
export type Trouble =
  | 'closing-soon'
  | 'lapsed'
  | 'held-back'
  | 'held'
  | 'missed'
  | 'stale'
  | 'refused-member'
  | 'deferred'
  | 'services-overdue'
  | 'outcome-late';

const troubles: Record<Phase, readonly (readonly [Trouble | null, number])[]> = {
  referred: [
    [null, 0.85],
    ['held', 0.15],
  ],
  'awaiting-interview': [
    [null, 0.72],
    ['held', 0.12],
    ['missed', 0.16],
  ],
  'awaiting-decision': [
    [null, 0.75],
    ['held', 0.14],
    ['stale', 0.05],
    ['deferred', 0.06],
  ],
  preparing: [
    [null, 0.4],
    ['held-back', 0.22],
    ['held', 0.13],
    ['missed', 0.15],
    ['stale', 0.04],
    ['refused-member', 0.06],
  ],
  ready: [
    [null, 0.42],
    ['closing-soon', 0.32],
    ['lapsed', 0.12],
    ['held', 0.08],
    ['stale', 0.06],
  ],
  booked: [
    [null, 0.74],
    ['closing-soon', 0.14],
    ['stale', 0.06],
    ['held', 0.06],
  ],
  travelling: [[null, 1]],
  settling: [
    [null, 0.68],
    ['services-overdue', 0.32],
  ],
  complete: [
    [null, 0.9],
    ['outcome-late', 0.1],
  ],
  'ended-early': [[null, 1]],
};

/** What, if anything, goes wrong with a case in a phase. */
export function drawTrouble(phase: Phase, random: Random): Trouble | null {
  return random.weighted(troubles[phase]);
}

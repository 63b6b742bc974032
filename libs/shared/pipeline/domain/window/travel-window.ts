import type { PlainDate } from '@passage/platform/domain';
import { z } from 'zod';
import { rangesAhead, type DateSet } from '../date-set/date-set';

export const windowStates = ['empty', 'not-yet', 'open', 'closed'] as const;
export const windowState = z
  .enum(windowStates)
  .meta({ id: 'WindowState', description: 'Whether a case can travel today, later, no longer, or on no day at all' });
export type WindowState = z.infer<typeof windowState>;

/**
 * The dates on which a case can depart, and where they stand today. Of several ranges the first of which a day is left
 * decides. `closesOn` and `closedOn` are the first day on which it is no longer possible; null is never.
 */
export type TravelWindow =
  | { kind: 'empty' }
  | { kind: 'not-yet'; ranges: DateSet; opensOn: PlainDate; closesOn: PlainDate | null }
  | { kind: 'open'; ranges: DateSet; opensOn: PlainDate | null; closesOn: PlainDate | null }
  | { kind: 'closed'; ranges: DateSet; closedOn: PlainDate };

/** Where a set of departure dates stands today. Once the family has left, the window is closed. */
export function travelWindow(ranges: DateSet, today: PlainDate, departedOn?: PlainDate): TravelWindow {
  const last = ranges.at(-1);
  if (!last) return { kind: 'empty' };
  if (departedOn !== undefined) return { kind: 'closed', ranges, closedOn: departedOn };
  const usable = rangesAhead(ranges, today)[0];
  if (!usable) return { kind: 'closed', ranges, closedOn: last.to ?? today };
  if (usable.from !== null && usable.from > today)
    return { kind: 'not-yet', ranges, opensOn: usable.from, closesOn: usable.to };
  return { kind: 'open', ranges, opensOn: usable.from, closesOn: usable.to };
}

/** The first day on which travel is no longer possible, of a window of which days are left; else null. */
export function closingDay(window: TravelWindow): PlainDate | null {
  return window.kind === 'open' || window.kind === 'not-yet' ? window.closesOn : null;
}

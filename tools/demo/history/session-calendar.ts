import type { PlainDate } from '@passage/platform/domain';
import { addDays } from './calendar';

const thursday = 4;

/** Courses end on Thursdays: the last one up to a day. */
export function courseEndBefore(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday - thursday + 7) % 7));
}

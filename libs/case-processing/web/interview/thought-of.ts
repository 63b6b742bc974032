import { isPlainDate } from '@passage/platform/domain';
import type { ThoughtOf } from './interview.queries';

/** Day, time and length as typed so far; nothing while they do not make up a time. */
export function thoughtOf(values: Readonly<Record<string, unknown>>, except?: string): ThoughtOf | undefined {
  const { date, time, durationMinutes } = values;
  if (typeof date !== 'string' || !isPlainDate(date)) return undefined;
  if (typeof time !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  if (typeof durationMinutes !== 'number' || durationMinutes < 15 || durationMinutes > 600) return undefined;
  return { date, time, durationMinutes, ...(except && { except }) };
}

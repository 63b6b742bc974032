import { daysBetween } from '@passage/platform/domain';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useToday } from './today';

/**
 * How much of a date is shown: `short` 31/01/2026, `medium` 31 Jan 2026, `long` Saturday 31 January 2026, `weekday`
 * Sat 31 Jan, `month` Jan 2026, `year` 2026.
 */
export type DateWidth = 'short' | 'medium' | 'long' | 'weekday' | 'month' | 'year';

const widths: Readonly<Record<DateWidth, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date of the day (`YYYY-MM-DD`) in the reader's language, always in the Gregorian calendar. */
export function formatPlainDate(intl: IntlShape, value: string, width: DateWidth = 'medium'): string {
  return intl.formatDate(`${value}T00:00:00Z`, { ...widths[width], timeZone: 'UTC' });
}

/** A text for a sentence: a date of the day as the reader writes it, anything else as it is. */
export function withDayInWords(intl: IntlShape, value: string): string {
  return isDay.test(value) ? formatPlainDate(intl, value) : value;
}

/** A day as the record writes it. */
const isDay = /^\d{4}-\d{2}-\d{2}$/;

interface PlainDateProps {
  /** `YYYY-MM-DD`; nothing is shown for null. */
  readonly value: string | null | undefined;
  readonly width?: DateWidth;
}

/** Shows a date of the day, such as a birth date or the end of a validity. */
export function PlainDate({ value, width = 'medium' }: PlainDateProps): ReactNode {
  const intl = useIntl();
  if (!value) return null;
  return <time dateTime={value}>{formatPlainDate(intl, value, width)}</time>;
}

/** A time of the day (`HH:MM`) by the clock of the place, in the reader's digits. */
export function formatClock(intl: IntlShape, value: string): string {
  return intl.formatTime(`1970-01-01T${value}:00Z`, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
}

/** Shows a time of the day, such as the beginning of an interview. */
export function ClockTime({ value }: { readonly value: string }): ReactNode {
  return <time dateTime={value}>{formatClock(useIntl(), value)}</time>;
}

interface InstantProps {
  /** ISO 8601 instant, such as `2026-01-31T09:30:00Z`; nothing is shown for null. */
  readonly value: string | null | undefined;
  /** Zone of the place it happens at (IANA name); the reader's own when left out. */
  readonly timeZone?: string;
}

/** Shows a moment with date and time; with a zone of its own it also names that zone. */
export function Instant({ value, timeZone }: InstantProps): ReactNode {
  const intl = useIntl();
  if (!value) return null;
  const text = intl.formatDate(value, {
    ...widths.medium,
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone ? { timeZone, timeZoneName: 'short' } : {}),
  });
  return <time dateTime={value}>{text}</time>;
}

/**
 * The distance of a day from today in words: "in 12 days", "yesterday". A picture drawn for another day than today
 * passes that day.
 */
export function useDaysFromToday(day?: string): (value: string) => { days: number; text: string } {
  const intl = useIntl();
  const now = useToday();
  const today = day ?? now;
  return (value) => {
    const days = daysBetween(today, value);
    const isFar = Math.abs(days) > 90;
    const text = isFar
      ? intl.formatRelativeTime(Math.round(days / 30.44), 'month')
      : intl.formatRelativeTime(days, 'day', { numeric: 'auto' });
    return { days, text };
  };
}

import { z } from 'zod';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without time or zone. */
export type PlainDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** Whether the text is a day that exists, between 1850 and 2199. */
export function isPlainDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  return year >= 1850 && year < 2200 && plainDateOf(msOf(text)) === text;
}

/** A plain date in input: refuses days that do not exist. */
export const plainDate = z
  .string()
  .refine(isPlainDate, { params: { code: 'platform.field.date' } })
  .meta({ format: 'date', description: 'A day, YYYY-MM-DD', example: '2026-03-01' });

function msOf(date: PlainDate): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day);
}

function plainDateOf(ms: number): PlainDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The day `days` after (or, negative, before) `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(msOf(date) + days * dayMs);
}

/** The same day of the month `months` later; the last day of that month where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return plainDateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((msOf(to) - msOf(from)) / dayMs);
}

/** Completed years of age on a day. */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day it is in UTC at an instant. */
export function dayOf(instant: Date): PlainDate {
  return instant.toISOString().slice(0, 10);
}

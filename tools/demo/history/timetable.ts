import type { Priority } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { Random } from '../random/random';
import { addDays } from './calendar';

/** What happens to a case, in the usual order. */
export const steps = [
  'registered',
  'completed',
  'submitted',
  'fingerprinted',
  'interviewed',
  'checked',
  'decided',
  'examined',
  'oriented',
  'documented',
  'permitted',
  'assured',
  'ready',
  'booked',
  'departed',
  'arrived',
  'settled',
] as const;
export type Step = (typeof steps)[number];
export type Timetable = Readonly<Record<Step, PlainDate>>;

/** Days from the referral to each step. */
export type Pace = Readonly<Record<Step, number>>;

/** How much faster than the usual a priority is. */
const haste: Record<Priority, number> = { emergency: 0.12, urgent: 0.4, normal: 1 };

/**
 * Draws how long each step takes. Durations of stages are synthetic: none were found (domain reference H); the whole
 * comes to the 18 to 24 months published for the United States, less elsewhere.
 */
export function drawPace(
  { priority, hasInterview, transitDays }: { priority: Priority; hasInterview: boolean; transitDays: number },
  random: Random,
): Pace {
  const days = (least: number, most: number) => Math.max(1, Math.round(random.whole(least, most) * haste[priority]));
  const registered = days(2, 20);
  const completed = registered + days(5, 45);
  const submitted = completed + days(2, 25);
  const fingerprinted = submitted + days(10, 40);
  const interviewed = hasInterview ? submitted + days(40, 180) : fingerprinted;
  const checked = Math.max(fingerprinted, interviewed) + days(5, 90);
  const decided = checked + days(5, 60);
  const examined = decided + days(14, 70);
  const oriented = decided + days(14, 80);
  const documented = decided + days(20, 70);
  const permitted = documented + days(7, 30);
  const assured = decided + days(14, 70);
  const ready = Math.max(examined + 9, oriented, permitted, assured) + 1;
  const booked = ready + days(3, 30);
  const departed = booked + Math.max(8, days(14, 40));
  const arrived = departed + transitDays;
  return {
    ...{ registered, completed, submitted, fingerprinted, interviewed, checked, decided, examined, oriented },
    ...{ documented, permitted, assured, ready, booked, departed, arrived, settled: arrived + random.whole(72, 118) },
  };
}

/** Steps that wait when a family that is ready does not travel. */
const stepsOfJourney: readonly Step[] = ['booked', 'departed', 'arrived', 'settled'];

/** The same pace with the booking, and what follows it, later; never sooner. */
export function delayed(pace: Pace, days: number): Pace {
  const later = Math.max(0, days);
  return Object.fromEntries(
    steps.map((step) => [step, stepsOfJourney.includes(step) ? pace[step] + later : pace[step]]),
  ) as Pace;
}

/** The days of the steps of a case referred on a day. */
export function timetableFrom(referredOn: PlainDate, pace: Pace): Timetable {
  return Object.fromEntries(steps.map((step) => [step, addDays(referredOn, pace[step])])) as Timetable;
}

import { daysBetween, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';

/** What is wrong with the day a case is said to have ended. */
export function closureFindings(referredOn: PlainDate, closedOn: PlainDate, today: PlainDate): FieldProblem[] {
  if (closedOn > today) return [finding('platform.field.future-date', 'closedOn')];
  return closedOn < referredOn ? [finding('case-record.case.closed-before-referral', 'closedOn', { referredOn })] : [];
}

/** What is wrong with the facts of a case besides its people. */
export function caseFindings(facts: { referredOn?: PlainDate | undefined }, today: PlainDate): FieldProblem[] {
  return facts.referredOn && facts.referredOn > today ? [finding('platform.field.future-date', 'referredOn')] : [];
}

/** Bands by which ageing is reported: the first `days` that is not exceeded. */
const ageBands = [
  { band: 'up-to-90-days', days: 90 },
  { band: 'up-to-180-days', days: 180 },
  { band: 'up-to-365-days', days: 365 },
] as const;

export type AgeBand = (typeof ageBands)[number]['band'] | 'over-365-days';

/** How long a case has been with us: days from its referral until it was closed or until today, and the band. */
export function ageOfCase(
  dates: { referredOn: PlainDate; closedOn: PlainDate | null },
  today: PlainDate,
): { days: number; band: AgeBand } {
  const days = Math.max(0, daysBetween(dates.referredOn, dates.closedOn ?? today));
  return { days, band: ageBands.find((each) => days <= each.days)?.band ?? 'over-365-days' };
}

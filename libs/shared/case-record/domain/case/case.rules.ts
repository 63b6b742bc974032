import { daysBetween, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { SubmissionCategory } from './priority';

/** What is wrong with the day a case is said to have ended. */
export function closureFindings(referredOn: PlainDate, closedOn: PlainDate, today: PlainDate): FieldProblem[] {
  if (closedOn > today) return [finding('platform.field.future-date', 'closedOn')];
  return closedOn < referredOn ? [finding('case-record.case.closed-before-referral', 'closedOn', { referredOn })] : [];
}

/** Facts of a case that are judged without its people. */
interface JudgedFacts {
  referredOn?: PlainDate | undefined;
  submissionCategory?: SubmissionCategory | null | undefined;
  secondaryCategory?: SubmissionCategory | null | undefined;
}

/** What is wrong with the day a closed case is said to go on. */
export function reopeningFindings(closedOn: PlainDate, reopenedOn: PlainDate, today: PlainDate): FieldProblem[] {
  if (reopenedOn > today) return [finding('platform.field.future-date', 'reopenedOn')];
  return reopenedOn < closedOn ? [finding('case-record.case.reopened-before-closure', 'reopenedOn', { closedOn })] : [];
}

/** What is wrong with the facts of a case besides its people. */
export function caseFindings(facts: JudgedFacts, today: PlainDate): FieldProblem[] {
  const future = facts.referredOn && facts.referredOn > today;
  return [...(future ? [finding('platform.field.future-date', 'referredOn')] : []), ...categoryFindings(facts)];
}

/** A second category adds to a first, and is another (UNHCR Resettlement Handbook 4.6, section 1 of the form). */
function categoryFindings({ submissionCategory, secondaryCategory }: JudgedFacts): FieldProblem[] {
  if (!secondaryCategory) return [];
  if (submissionCategory === null) return [finding('case-record.case.first-category-missing', 'submissionCategory')];
  return secondaryCategory === submissionCategory
    ? [finding('case-record.case.categories-same', 'secondaryCategory')]
    : [];
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

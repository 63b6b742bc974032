import { rangeOf, type DatedFact, type MemberRelationship } from '@passage/case-record/domain';
import { birthday, type WindowState } from '@passage/pipeline/domain';
import { addDays, type PlainDate } from '@passage/platform/domain';
import type { AgeingOption, AgeingRisk } from './ageing';

/** When an age is reached: one day, or the first and last possible one where the birth date is not exact. */
export interface Reaching {
  earliest: PlainDate;
  latest: PlainDate;
}

/**
 * When somebody reaches an age. Of a birth date known to the month or year, any day of it may be the one; an estimated
 * date is what authorities count by until papers say otherwise, so it stands as recorded. Born on 29 February: 1 March
 * in common years.
 */
export function reachingOf(birth: DatedFact, age: number): Reaching {
  const isBounded = birth.precision === 'month' || birth.precision === 'year';
  const range = isBounded ? rangeOf(birth) : { earliest: birth.date, latest: birth.date };
  return { earliest: birthday(range.earliest, age), latest: birthday(range.latest, age) };
}

/** What is known of when a family can travel. */
export interface TravelOutlook {
  windowState: WindowState;
  opensOn: PlainDate | null;
  closesOn: PlainDate | null;
  referredOn: PlainDate;
  /** Median days from referral to departure in the programme. */
  medianDays: number;
}

/** From when a family can realistically travel: by its window, else by the median duration of its programme. */
export function realisticTravel(
  { windowState, opensOn, closesOn, referredOn, medianDays }: TravelOutlook,
  today: PlainDate,
): { from: PlainDate; basis: 'window' | 'duration'; closesOn: PlainDate | null } {
  if (windowState === 'open') return { from: today, basis: 'window', closesOn };
  if (windowState === 'not-yet') return { from: opensOn ?? today, basis: 'window', closesOn };
  const expected = addDays(referredOn, medianDays);
  return { from: expected > today ? expected : today, basis: 'duration', closesOn: null };
}

/** How reaching an age stands to the journey; null when the family can travel well before it. */
export function ageingRiskOf(
  reaching: Reaching,
  travel: { from: PlainDate; closesOn: PlainDate | null },
  today: PlainDate,
): AgeingRisk | null {
  if (reaching.latest <= today) return null;
  if (reaching.earliest <= travel.from) return 'before-travel';
  return travel.closesOn !== null && reaching.earliest < travel.closesOn ? 'within-window' : null;
}

const children: readonly MemberRelationship[] = ['child', 'step-child', 'adopted-child', 'foster-child', 'grandchild'];

/** What can be done about it, the nearest first. */
export function ageingOptionsOf(
  risk: AgeingRisk,
  { relationship, age }: { relationship: MemberRelationship; age: number },
): AgeingOption[] {
  const options: (AgeingOption | false)[] = [
    risk === 'within-window' && 'book-before',
    risk === 'before-travel' && 'raise-priority',
    relationship === 'unrelated-minor' && age <= 18 && 'finish-best-interests',
    children.includes(relationship) && 'ask-authority',
    'own-case',
  ];
  return options.filter((each) => each !== false);
}

import { birthday, contains, dates, type DateSet } from '@passage/pipeline/domain';
import { addDays, type PlainDate } from '@passage/platform/domain';
import type { CheckType } from '../check-type/check-type';
import type { CheckState, SecurityCheck } from './security-check';

/** Days before an answer would be needed at the latest on which a check that ends is shown as lapsing. */
const warningDays = 30;

/** What the rules know of a person. */
export interface CheckedPerson {
  personId: string;
  birthDate: PlainDate;
}

/** What the rules know of a check that was not withdrawn. */
export type StandingCheck = Pick<
  SecurityCheck,
  'id' | 'typeCode' | 'askedOn' | 'result' | 'answeredOn' | 'validUntil' | 'staleSince'
>;

/** What the rules know of a type of check. */
export type CheckRule = Pick<CheckType, 'code' | 'askedFor' | 'minAge' | 'maxAge' | 'validityMonths' | 'leadDays'>;

/** The days on which a check concerns a person, by age. */
export function concernedDates(
  { minAge, maxAge }: Pick<CheckRule, 'minAge' | 'maxAge'>,
  birthDate: PlainDate,
): DateSet {
  const reached = (age: number | null) => (age === null ? null : birthday(birthDate, age));
  return dates(reached(minAge), reached(maxAge));
}

/** Whether the check is one that the person needs: by age, and asked for everybody or for them. */
export function isNeeded(
  rule: CheckRule,
  person: CheckedPerson,
  checks: readonly StandingCheck[],
  on: PlainDate,
): boolean {
  const isAsked = checks.some(({ typeCode }) => typeCode === rule.code);
  return isAsked || (rule.askedFor === 'everybody' && contains(concernedDates(rule, person.birthDate), on));
}

/** The latest asked comes first. */
export function latestFirst<T extends Pick<StandingCheck, 'askedOn' | 'id'>>(checks: readonly T[]): T[] {
  const rank = ({ askedOn, id }: T) => `${askedOn} ${id}`;
  return [...checks].sort((one, other) => (rank(one) < rank(other) ? 1 : -1));
}

/** How the check of one kind stands today; `checks` are those of the person and kind. */
export function checkStateOf(
  checks: readonly StandingCheck[],
  { leadDays }: Pick<CheckRule, 'leadDays'>,
  today: PlainDate,
): CheckState {
  const [latest] = latestFirst(checks);
  if (!latest) return 'to-ask';
  if (latest.staleSince !== null) return 'stale';
  if (latest.result !== 'clear') return latest.result === 'pending' ? 'waiting' : 'not-clear';
  if (latest.validUntil === null || latest.validUntil > addDays(today, leadDays + warningDays)) return 'clear';
  return latest.validUntil > today ? 'lapsing' : 'lapsed';
}

/** Whether the check should be asked (again) now. */
export function isDue(state: CheckState): boolean {
  return ['to-ask', 'stale', 'lapsed', 'lapsing'].includes(state);
}

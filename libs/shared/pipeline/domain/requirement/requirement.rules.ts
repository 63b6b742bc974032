import { addDays, addMonths, type PlainDate } from '@passage/platform/domain';
import { allDates, dates, noDates, type DateSet } from '../date-set/date-set';
import type { RequirementRule } from './requirement';

/** What decides whether a requirement concerns a person. */
export interface RequirementSubject {
  birthDate: PlainDate;
  sex: string;
  nationality: string | null;
  flags: readonly string[];
}

/**
 * The day a person reaches an age. Born on 29 February: 1 March in common years, as `ageOn` counts
 * (and unlike PostgreSQL's interval arithmetic).
 */
export function birthday(birthDate: PlainDate, age: number): PlainDate {
  const year = String(Number(birthDate.slice(0, 4)) + age).padStart(4, '0');
  return addDays(`${year}-${birthDate.slice(5, 7)}-01`, Number(birthDate.slice(8)) - 1);
}

/** The days on which a requirement concerns a person: those of its age band, none when it is for others. */
export function applicableDates(rule: RequirementRule, person: RequirementSubject): DateSet {
  const isForThem =
    (rule.sex === null || rule.sex === person.sex) &&
    (rule.nationalities === null || (person.nationality !== null && rule.nationalities.includes(person.nationality))) &&
    (rule.flags === null || rule.flags.some((flag) => person.flags.includes(flag)));
  if (!isForThem) return noDates;
  if (rule.minAge === null && rule.maxAge === null) return allDates;
  const reached = (age: number | null) => (age === null ? null : birthday(person.birthDate, age));
  return dates(reached(rule.minAge), reached(rule.maxAge));
}

/** The first day on which a clearance that counts from `from` no longer holds; null when it does not lapse. */
export function usualEnd(
  rule: Pick<RequirementRule, 'validityMonths' | 'validityDays'>,
  from: PlainDate,
): PlainDate | null {
  if (rule.validityMonths === null && rule.validityDays === null) return null;
  return addDays(addMonths(from, rule.validityMonths ?? 0), rule.validityDays ?? 0);
}

/** Days between departure and the day on which a requirement must hold. */
export function daysAfterDeparture(rule: Pick<RequirementRule, 'holdsOn'>, transitDays: number): number {
  return rule.holdsOn === 'arrival' ? transitDays : 0;
}

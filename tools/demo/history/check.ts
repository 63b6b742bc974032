import { usualEnd, type Outcome, type RequirementRule } from '@passage/pipeline/domain';
import { addMonths, type PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';
import type { MedicalProfile } from './medical';

/** One attempt to meet a requirement. */
export interface Check {
  rule: RequirementRule;
  /** Whom it is about; null: the case. */
  person: DemoPerson | null;
  /** Day it was made, or is to be made. */
  on: PlainDate;
  outcome: Outcome;
  /** First day it no longer holds; null: without end. */
  until: PlainDate | null;
  /** The name was corrected on this day, which puts it in doubt. */
  staleSince: PlainDate | null;
}

/** Something on the calendar, or awaited. */
export function pending(rule: RequirementRule, person: DemoPerson | null, on: PlainDate): Check {
  return { rule, person, on, outcome: 'pending', until: null, staleSince: null };
}

/** Months an assessment holds with tuberculosis of class B1 (domain reference C1), which is sooner than usual. */
const shortBandMonths = 3;

/** First day a check no longer holds. */
export function endOf(
  rule: RequirementRule,
  on: PlainDate,
  tbClass: MedicalProfile['tbClass'] | undefined,
): PlainDate | null {
  const usual = usualEnd(rule, on);
  if (rule.stage !== 'health' || tbClass !== 'b1' || usual === null) return usual;
  return earlierOf(usual, addMonths(on, shortBandMonths));
}

export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

export function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}

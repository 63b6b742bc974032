import type { Outcome, RequirementRule } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import type { DemoPerson } from '../family/family';

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

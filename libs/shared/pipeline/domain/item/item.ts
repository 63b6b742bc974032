import type { ClearanceFact } from '../clearance/clearance';
import type { DateSet } from '../date-set/date-set';
import type { RequirementRule } from '../requirement/requirement';

/** How an item stands for a departure on a day, best first: it stands as well as the best of its clearances. */
export const itemStates = [
  'not-applicable',
  'ok',
  'not-yet',
  'pending',
  'stale',
  'expired',
  'refused',
  'missing',
] as const;
export type ItemState = (typeof itemStates)[number];

/** One requirement for one traveller, or for the case. All its dates are dates of departure. */
export interface Item {
  rule: RequirementRule;
  /** Whose it is; null: of the case. */
  personId: string | null;
  /** Its standing clearances. */
  clearances: readonly ClearanceFact[];
  /** Days from departure to the day on which it must hold. */
  daysAfterDeparture: number;
  /** Departures for which it is not needed. */
  unneeded: DateSet;
  /** Departures it allows: those for which it is cleared or not needed. */
  satisfied: DateSet;
}

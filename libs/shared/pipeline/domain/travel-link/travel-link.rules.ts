import { intersect, type DateSet } from '../date-set/date-set';
import type { LinkedCaseRow } from './travel-link';

/** The days that the others of a group share once a case has left it. */
export function rangesWithoutIt(others: readonly Pick<LinkedCaseRow, 'ranges'>[]): DateSet {
  return intersect(...others.map(({ ranges }) => ranges));
}

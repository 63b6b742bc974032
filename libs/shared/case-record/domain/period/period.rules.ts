import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';

/** Days from and until which something holds; until is the first day on which it no longer does. */
export interface DatedPeriod {
  from: PlainDate | null;
  until: PlainDate | null;
}

/** What is wrong with a period of the past or present: a beginning or an end in the future, an end before the beginning. */
export function periodFindings({ from, until }: DatedPeriod, today: PlainDate): FieldProblem[] {
  const findings: FieldProblem[] = [];
  if (from && from > today) findings.push(finding('platform.field.future-date', 'from'));
  if (until && until > today) findings.push(finding('platform.field.future-date', 'until'));
  if (from && until && until < from) findings.push(finding('case-record.period.ends-before-it-begins', 'until'));
  return findings;
}

/** Whether something holds on a day. */
export function isCurrent({ from, until }: DatedPeriod, day: PlainDate): boolean {
  return (from === null || from <= day) && (until === null || until > day);
}

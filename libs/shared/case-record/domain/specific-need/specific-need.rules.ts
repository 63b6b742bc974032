import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { SpecificNeedCode, SpecificNeedInput } from './specific-need';

/** What is wrong with a specific need. `code` is what its code stands for, undefined when nobody knows it. */
export function specificNeedFindings(
  input: SpecificNeedInput,
  code: Pick<SpecificNeedCode, 'effectiveFrom' | 'effectiveUntil'> | undefined,
  today: PlainDate,
): FieldProblem[] {
  const { notedOn, endedOn } = input;
  const findings: FieldProblem[] = [];
  if (!code || !isInUse(code, notedOn)) findings.push(finding('case-record.specific-need.code-unknown', 'code'));
  if (notedOn > today) findings.push(finding('platform.field.future-date', 'notedOn'));
  if (endedOn && endedOn > today) findings.push(finding('platform.field.future-date', 'endedOn'));
  if (endedOn && endedOn < notedOn) findings.push(finding('case-record.period.ends-before-it-begins', 'endedOn'));
  return findings;
}

/** Whether a code may be used for a need found on a day. */
export function isInUse(
  { effectiveFrom, effectiveUntil }: Pick<SpecificNeedCode, 'effectiveFrom' | 'effectiveUntil'>,
  day: PlainDate,
): boolean {
  return effectiveFrom <= day && (effectiveUntil === null || effectiveUntil > day);
}

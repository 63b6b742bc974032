import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { rangeOf, type DatedFact } from '../relationship/date-range.rules';
import type { LifeState, LifeStatusInput } from './life-status';

/** What is wrong with what is told of a person's life, on its own. */
export function lifeStatusFindings(
  input: Pick<LifeStatusInput, 'state' | 'sinceOn' | 'sincePrecision' | 'reportedOn' | 'mayJoin'>,
  birth: DatedFact,
  today: PlainDate,
): FieldProblem[] {
  const { state, sinceOn, sincePrecision, reportedOn, mayJoin } = input;
  const findings: FieldProblem[] = [];
  if (reportedOn > today) findings.push(finding('platform.field.future-date', 'reportedOn'));
  if (sinceOn && sinceOn > today) findings.push(finding('platform.field.future-date', 'sinceOn'));
  else if (sinceOn && rangeOf({ date: sinceOn, precision: sincePrecision }).latest < rangeOf(birth).earliest) {
    findings.push(finding('case-record.life-status.before-birth', 'sinceOn'));
  } else if (sinceOn && sincePrecision === 'day' && reportedOn < sinceOn) {
    findings.push(finding('case-record.life-status.reported-before', 'reportedOn'));
  }
  if (state === 'dead' && mayJoin === 'yes')
    findings.push(finding('case-record.life-status.dead-cannot-join', 'mayJoin'));
  return findings;
}

/**
 * Laid at news of the death of a member: told here alone, the dead would stay in the case and count for its travel
 * window. `known` is what was on record; of a member who is on record as dead more may still be told.
 */
export function memberDeathFindings(told: LifeState, known: LifeState | null, isMember: boolean): FieldProblem[] {
  return isMember && told === 'dead' && known !== 'dead'
    ? [finding('case-record.life-status.death-of-member', 'state')]
    : [];
}

/** The day of death as far as it is known, for rules over relationships; null for anybody not known to be dead. */
export function deathOf(
  status: Pick<LifeStatusInput, 'state' | 'sinceOn' | 'sincePrecision'> | null,
): DatedFact | null {
  return status?.state === 'dead' && status.sinceOn ? { date: status.sinceOn, precision: status.sincePrecision } : null;
}

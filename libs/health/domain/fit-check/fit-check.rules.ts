import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import type { Outcome } from '@passage/pipeline/domain';
import { problemAt } from '../problems';
import type { FitCheckInput, FitResult } from './fit-check';

/** What a check says about the requirement `health.fit-to-fly`. */
export const clearanceOfFit: Record<FitResult, Extract<Outcome, 'cleared' | 'conditional' | 'refused'>> = {
  fit: 'cleared',
  'fit-with-conditions': 'conditional',
  delay: 'refused',
  unfit: 'refused',
};

/** Everything that speaks against recording a check, each laid at its field. */
export function fitCheckFindings(input: FitCheckInput, today: PlainDate): FieldProblem[] {
  const { checkedOn, result, delayUntil, needs, clinicalNote } = input;
  const problems: FieldProblem[] = [];
  if (checkedOn > today) problems.push(problemAt('checkedOn', 'platform.field.future-date'));
  if (result === 'delay' && delayUntil === null) {
    problems.push(problemAt('delayUntil', 'health.fit-check.delay-missing'));
  } else if (result === 'delay' && delayUntil !== null && delayUntil <= checkedOn) {
    problems.push(problemAt('delayUntil', 'health.fit-check.delay-not-later', { checkedOn }));
  } else if (result !== 'delay' && delayUntil !== null) {
    problems.push(problemAt('delayUntil', 'health.fit-check.delay-not-wanted'));
  }
  if (result === 'fit-with-conditions' && needs.length === 0 && clinicalNote === '') {
    problems.push(problemAt('needs', 'health.fit-check.conditions-missing'));
  }
  return problems;
}

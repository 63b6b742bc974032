import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { hasClassA, type TbClass } from '../condition/condition';
import { problemAt } from '../problems';
import type { ValidityRule } from '../validity-band/validity-band.rules';
import type { AssessmentInput } from './assessment';

/** What an assessment is judged by, besides what was found. */
export interface AssessmentContext {
  today: PlainDate;
  birthDate: PlainDate;
  /** Whether the programme screens this person for tuberculosis. */
  needsTbClass: boolean;
  /** The day from which the programme counts. */
  countsFrom: ValidityRule['validFrom'];
}

/** What may not even be saved: days that cannot be. */
export function draftFindings(
  input: AssessmentInput,
  { today, birthDate }: Pick<AssessmentContext, 'today' | 'birthDate'>,
): FieldProblem[] {
  const problems = (['examinedOn', 'lastTestOn'] as const).flatMap((field) => {
    const day = input[field];
    if (day !== null && day > today) return [problemAt(field, 'platform.field.future-date')];
    if (day !== null && day < birthDate) return [problemAt(field, 'health.assessment.before-birth', { birthDate })];
    return [];
  });
  if (input.plannedOn === null && input.examinedOn === null) {
    problems.push(problemAt('plannedOn', 'health.assessment.not-planned'));
  }
  return problems;
}

/** Everything that is missing or contradicts itself before an assessment can be signed. */
export function signingFindings(input: AssessmentInput, context: AssessmentContext): FieldProblem[] {
  const { examinedOn, lastTestOn, physician, tbClass, outcome } = input;
  const problems = draftFindings(input, context);
  if (examinedOn === null) problems.push(problemAt('examinedOn', 'platform.field.required'));
  if (physician === '') problems.push(problemAt('physician', 'health.assessment.physician-missing'));
  if (context.needsTbClass && tbClass === null) {
    problems.push(problemAt('tbClass', 'health.assessment.tb-class-missing'));
  }
  if (context.countsFrom === 'last-test-on' && lastTestOn === null) {
    problems.push(problemAt('lastTestOn', 'health.assessment.last-test-missing'));
  }
  if (outcome === 'pending') problems.push(problemAt('outcome', 'health.assessment.outcome-open'));
  return [...problems, ...outcomeFindings(input)];
}

/**
 * The conclusion must agree with the findings: class A is not cleared unless waived (domain reference C1), and "with
 * conditions" names one.
 */
function outcomeFindings(input: AssessmentInput): FieldProblem[] {
  const { outcome, tbClass, conditions, needs, waiverReference } = input;
  if (hasClassA(input) && outcome === 'cleared') {
    return [problemAt('outcome', 'health.assessment.class-a-not-cleared')];
  }
  if (hasClassA(input) && outcome === 'conditional' && waiverReference === '') {
    return [problemAt('waiverReference', 'health.assessment.waiver-missing')];
  }
  const namesNothing = conditions.length === 0 && needs.length === 0 && (tbClass ?? 'no-class') === 'no-class';
  return outcome === 'conditional' && namesNothing
    ? [problemAt('conditions', 'health.assessment.conditions-missing')]
    : [];
}

/** What the class of tuberculosis says about the requirement `health.tb-screening`; a waiver lets class A pass. */
export function tbOutcome(tbClass: TbClass, waiverReference: string): 'cleared' | 'conditional' | 'refused' {
  if (tbClass === 'a') return waiverReference === '' ? 'refused' : 'conditional';
  return 'cleared';
}

import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { problemAt } from '../problems';
import type { PreScreeningInput, PreScreeningItem } from './pre-screening';

/** What pre-screening is judged by. */
export interface PreScreeningFacts {
  referredOn: PlainDate;
  /** The questions in force for the programme. */
  checklist: readonly Pick<PreScreeningItem, 'code' | 'isRequired'>[];
}

/** Everything that speaks against recording it: a case goes on only when every required question is met. */
export function preScreeningProblemsOf(input: PreScreeningInput, facts: PreScreeningFacts): FieldProblem[] {
  const { screenedOn, outcome, answers, notes } = input;
  const { referredOn, checklist } = facts;
  const problems: FieldProblem[] = [];
  if (screenedOn < referredOn) {
    problems.push(problemAt('screenedOn', 'case-processing.pre-screening.before-referral', { referredOn }));
  }
  if (outcome !== 'go-on' && notes === '') {
    problems.push(problemAt('notes', 'case-processing.pre-screening.notes-missing'));
  }
  answers.forEach(({ code }, index) => {
    if (checklist.some((item) => item.code === code)) return;
    problems.push(problemAt(`answers.${index}.code`, 'case-processing.pre-screening.unknown-item'));
  });
  return [...problems, ...(outcome === 'go-on' ? unmet(input, facts) : [])];
}

function unmet({ answers }: PreScreeningInput, { checklist }: PreScreeningFacts): FieldProblem[] {
  return checklist
    .filter(({ isRequired }) => isRequired)
    .flatMap(({ code }) => {
      const index = answers.findIndex((each) => each.code === code);
      const answer = answers[index]?.answer ?? null;
      if (answer === 'yes' || answer === 'not-applicable') return [];
      const field = index < 0 ? 'answers' : `answers.${index}.answer`;
      return [problemAt(field, 'case-processing.pre-screening.not-met')];
    });
}

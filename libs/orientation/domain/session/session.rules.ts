import type { FieldProblem } from '@passage/platform/domain';
import { problemAt } from '../problems';
import type { SessionInput } from './session';

/** What is wrong with the days of a session: twice the same, ending before they start, or too few or many for the course. */
export function sessionFindings(input: Pick<SessionInput, 'days' | 'isMakeUp'>, courseDays: number): FieldProblem[] {
  const { days, isMakeUp } = input;
  const problems = days.flatMap(({ day, startsAt, endsAt }, index) => [
    ...(days.findIndex((other) => other.day === day) < index
      ? [problemAt(`days.${index}.day`, 'orientation.session.day-twice')]
      : []),
    ...(endsAt <= startsAt ? [problemAt(`days.${index}.endsAt`, 'orientation.session.day-ends-early')] : []),
  ]);
  const isEnough = isMakeUp ? days.length <= courseDays : days.length === courseDays;
  if (!isEnough) problems.push(problemAt('days', 'orientation.session.day-count', { days: courseDays }));
  return problems;
}

/** The days in their order. */
export function inOrder<T extends { day: string }>(days: readonly T[]): T[] {
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
}

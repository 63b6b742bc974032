import {
  defineProblems,
  fillIn,
  platformProblems,
  type FieldProblem,
  type ProblemParams,
} from '@passage/platform/domain';
import { courseProblems } from './course/course.problems';
import { enrolmentProblems } from './enrolment/enrolment.problems';
import { sessionProblems } from './session/session.problems';

/** Problems of orientation. */
export const orientationProblems = defineProblems({ ...courseProblems, ...sessionProblems, ...enrolmentProblems });

const catalogue = { ...platformProblems, ...orientationProblems };

/** A declared problem laid at one field. */
export function problemAt(field: string, code: keyof typeof catalogue, params: ProblemParams = {}): FieldProblem {
  const { title, remedy } = catalogue[code];
  return { field, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params: { ...params } };
}

import {
  defineProblems,
  fillIn,
  platformProblems,
  type FieldProblem,
  type ProblemParams,
} from '@passage/platform/domain';
import { assessmentProblems } from './assessment/assessment.problems';
import { fitCheckProblems } from './fit-check/fit-check.problems';
import { medicalHoldProblems } from './medical-hold/medical-hold.problems';
import { validityBandProblems } from './validity-band/validity-band.problems';

/** Problems of health. */
export const healthProblems = defineProblems({
  ...assessmentProblems,
  ...fitCheckProblems,
  ...medicalHoldProblems,
  ...validityBandProblems,
});

const catalogue = { ...platformProblems, ...healthProblems };

/** A declared problem laid at one field. */
export function problemAt(field: string, code: keyof typeof catalogue, params: ProblemParams = {}): FieldProblem {
  const { title, remedy } = catalogue[code];
  return { field, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params: { ...params } };
}

import {
  defineProblems,
  fillIn,
  platformProblems,
  type FieldProblem,
  type ProblemParams,
} from '@passage/platform/domain';
import { capacityProblems } from './capacity/capacity.problems';
import { coreServiceProblems } from './core-service/core-service.problems';
import { outcomeProblems } from './outcome/outcome.problems';
import { placementProblems } from './placement/placement.problems';

/** Problems of integration. */
export const integrationProblems = defineProblems({
  ...placementProblems,
  ...capacityProblems,
  ...coreServiceProblems,
  ...outcomeProblems,
});

const catalogue = { ...platformProblems, ...integrationProblems };

/** A declared problem laid at one field. */
export function problemAt(field: string, code: keyof typeof catalogue, params: ProblemParams = {}): FieldProblem {
  const { title, remedy } = catalogue[code];
  return { field, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params: { ...params } };
}

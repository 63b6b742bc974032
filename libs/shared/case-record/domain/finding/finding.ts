import {
  fillIn,
  platformProblems,
  refuse,
  type FieldProblem,
  type ProblemParams,
  type Refusal,
} from '@passage/platform/domain';
import { personRecordProblems } from '../person-record/person-record-problems';
import { caseRecordProblems } from '../problems';

const catalogue = { ...platformProblems, ...caseRecordProblems, ...personRecordProblems };

/** A code by which a rule of this area can find fault with a field. */
export type FindingCode = keyof typeof catalogue;

/** What a rule finds wrong with one field, in the form that screens show beside it. */
export function finding(code: FindingCode, field: string, params?: ProblemParams): FieldProblem {
  const { title, remedy } = catalogue[code];
  return {
    field,
    code,
    reason: fillIn(title, params),
    remedy: fillIn(remedy, params),
    ...(params && { params: { ...params } }),
  };
}

/** The refusal that shows every finding beside its field, or undefined when there is none. */
export function refusalOf(findings: readonly FieldProblem[]): Refusal | undefined {
  return findings.length > 0 ? refuse(platformProblems, 'platform.input.invalid', { errors: findings }) : undefined;
}

/** The finding with its field placed within a larger input, e.g. `people.0.birthDate`. */
export function within(path: string, findings: readonly FieldProblem[]): FieldProblem[] {
  return findings.map((each) => ({ ...each, field: `${path}.${each.field}` }));
}

import { defineProblems, fillIn, type ProblemDefinition, type ProblemParams } from '@passage/platform/domain';

/** Why a family of a file cannot change the case it is. */
export const referralUpdateProblems = defineProblems({
  'case-processing.referral-update.one-of-several': {
    kind: 'invalid',
    title: '{count} people of the case may be this one',
    remedy: 'Write their registration number or the number of a document of identity into the row.',
  },
  'case-processing.referral-update.row-taken': {
    kind: 'invalid',
    title: 'Row {row} is the same person of the case',
    remedy: 'Keep one of the rows, or write registration numbers that tell the two apart.',
  },
  'case-processing.referral-update.case-closed': {
    kind: 'conflict',
    title: 'The case is closed',
    remedy: 'Open the case again, then upload these rows once more.',
  },
  'case-processing.referral-update.needs-event': {
    kind: 'conflict',
    title: 'That somebody new joins this family has consequences that must be looked at first',
    remedy: 'Add the new member on the page of the case, tab “Family”, then upload these rows once more.',
  },
  'case-processing.referral-update.changed-since': {
    kind: 'conflict',
    title: 'The case was changed since its differences were shown; nothing was overwritten',
    remedy: 'Upload these rows again and look at the differences anew.',
  },
});
export type ReferralUpdateProblemCode = keyof typeof referralUpdateProblems;

/** What is wrong with a row, as it is kept with the row and given back with the file. */
export interface RowProblem {
  column: '';
  code: string;
  reason: string;
  remedy: string;
  params: ProblemParams;
}

/** A declared problem of a row, in words. */
export function updateProblem(code: ReferralUpdateProblemCode, params: ProblemParams = {}): RowProblem {
  return rowProblem(code, referralUpdateProblems[code], params);
}

/** A refusal of any area as a problem of a row. */
export function rowProblem(
  code: string,
  { title, remedy }: Pick<ProblemDefinition, 'title' | 'remedy'>,
  params: ProblemParams = {},
): RowProblem {
  return { column: '', code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params };
}

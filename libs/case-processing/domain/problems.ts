import { defineProblems, fillIn, type FieldProblem, type ProblemParams } from '@passage/platform/domain';
import { bestInterestProblems } from './best-interest/best-interest.problems';
import { checkTypeProblems } from './check-type/check-type.problems';
import { decisionProblems } from './decision/decision.problems';
import { fingerprintProblems } from './fingerprint/fingerprint.problems';
import { familyEventProblems } from './family-event/family-event.problems';
import { importRunProblems } from './import-run/import-run.problems';
import { interpreterProblems } from './interpreter/interpreter.problems';
import { interviewFormProblems } from './interview-form/interview-form.problems';
import { interviewProblems } from './interview/interview.problems';
import { questionnaireProblems } from './questionnaire/questionnaire.problems';
import { letterProblems } from './letter/letter.problems';
import { roomProblems } from './room/room.problems';
import { informationRequestProblems } from './information-request/information-request.problems';
import { preScreeningProblems } from './pre-screening/pre-screening.problems';
import { referralUpdateProblems } from './referral-update/referral-update.problems';
import { reviewRequestProblems } from './review-request/review-request.problems';
import { securityCheckProblems } from './security-check/security-check.problems';
import { submissionProblems } from './submission/submission.problems';

/** Problems of case processing; those of the referral import stand beside its rules. */
export const caseProcessingProblems = defineProblems({
  ...roomProblems,
  ...interpreterProblems,
  ...interviewProblems,
  ...interviewFormProblems,
  ...questionnaireProblems,
  ...decisionProblems,
  ...submissionProblems,
  ...importRunProblems,
  ...referralUpdateProblems,
  ...bestInterestProblems,
  ...checkTypeProblems,
  ...securityCheckProblems,
  ...preScreeningProblems,
  ...fingerprintProblems,
  ...reviewRequestProblems,
  ...informationRequestProblems,
  ...familyEventProblems,
  ...letterProblems,
});

export type CaseProcessingProblem = keyof typeof caseProcessingProblems;

/** A declared problem laid at one field, for refusals that concern several fields at once. */
export function problemAt(field: string, code: CaseProcessingProblem, params: ProblemParams = {}): FieldProblem {
  const { title, remedy } = caseProcessingProblems[code];
  return { field, code, reason: fillIn(title, params), remedy: fillIn(remedy, params), params: { ...params } };
}

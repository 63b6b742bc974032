import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { problemAt } from '../problems';
import type { ReviewRequestInput } from './review-request';

/** The decision a review is asked of. */
export interface ReviewedDecision {
  decidedOn: PlainDate;
  /** Last day on which a review may be asked for; null: no limit is known. */
  reviewUntil: PlainDate | null;
}

/** Whether a request comes after the last day. */
export function isLate(askedOn: PlainDate, reviewUntil: PlainDate | null): boolean {
  return reviewUntil !== null && askedOn > reviewUntil;
}

/** Everything that speaks against a request, each laid at its field: a late one needs its reason. */
export function reviewProblemsOf(
  { askedOn, latenessReason }: Pick<ReviewRequestInput, 'askedOn' | 'latenessReason'>,
  { decidedOn, reviewUntil }: ReviewedDecision,
): FieldProblem[] {
  if (askedOn < decidedOn) {
    return [problemAt('askedOn', 'case-processing.review-request.before-decision', { decidedOn })];
  }
  if (!isLate(askedOn, reviewUntil) || latenessReason !== '') return [];
  return [problemAt('latenessReason', 'case-processing.review-request.late', { reviewUntil })];
}

import { defineProblems } from '@passage/platform/domain';

/** Problems of asking for the review of a denial. */
export const reviewRequestProblems = defineProblems({
  'case-processing.review-request.nothing-denied': {
    kind: 'conflict',
    title: 'No denial of this decision stands',
    remedy: 'Choose the decision by which somebody is denied.',
  },
  'case-processing.review-request.open': {
    kind: 'conflict',
    title: 'A review of this decision was asked for on {askedOn}',
    remedy: 'Record what that one came to first.',
  },
  'case-processing.review-request.before-decision': {
    kind: 'invalid',
    title: 'The decision was taken only on {decidedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.review-request.late': {
    kind: 'invalid',
    title: 'The last day to ask for a review was {reviewUntil}',
    remedy: 'Say why it is late, if the receiving state may accept it all the same.',
  },
  'case-processing.review-request.decided': {
    kind: 'conflict',
    title: 'The outcome of this review has been recorded already',
    remedy: 'Nothing to do.',
  },
  'case-processing.review-request.outcome-before-request': {
    kind: 'invalid',
    title: 'The review was asked for only on {askedOn}',
    remedy: 'Enter that day or a later one.',
  },
});

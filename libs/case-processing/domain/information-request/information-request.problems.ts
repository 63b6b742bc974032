import { defineProblems } from '@passage/platform/domain';

/** Problems of requests for information. */
export const informationRequestProblems = defineProblems({
  'case-processing.information-request.due-before-asked': {
    kind: 'invalid',
    title: 'It would be due before it was asked',
    remedy: 'Enter the day it was asked or a later one.',
  },
  'case-processing.information-request.before-submission': {
    kind: 'conflict',
    title: 'The case has not been submitted to the receiving state by that day',
    remedy: 'Record the submission first, or enter a later day.',
  },
  'case-processing.information-request.answered-before-asked': {
    kind: 'invalid',
    title: 'It was asked only on {askedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.information-request.answered': {
    kind: 'conflict',
    title: 'It was answered on {answeredOn}',
    remedy: 'Nothing to do; record another request if more is asked.',
  },
  'case-processing.information-request.withdrawn': {
    kind: 'conflict',
    title: 'This request has been withdrawn already',
    remedy: 'Nothing to do.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of recording what is best for a child. */
export const bestInterestProblems = defineProblems({
  'case-processing.best-interest.of-age': {
    kind: 'invalid',
    title: 'The person was of full age on that day',
    remedy: 'Choose a child, or correct the birth date or the day.',
  },
  'case-processing.best-interest.held-before-opened': {
    kind: 'invalid',
    title: 'The result would be older than the procedure',
    remedy: 'Enter the day it began or a later one.',
  },
  'case-processing.best-interest.result-incomplete': {
    kind: 'invalid',
    title: 'A result needs its day and its outcome',
    remedy: 'Enter both, or leave both empty while the procedure is open.',
  },
  'case-processing.best-interest.already-open': {
    kind: 'conflict',
    title: 'A procedure of this kind is open for this child already',
    remedy: 'Enter its result there.',
  },
  'case-processing.best-interest.withdrawn': {
    kind: 'conflict',
    title: 'This has been withdrawn already',
    remedy: 'Nothing to do.',
  },
});

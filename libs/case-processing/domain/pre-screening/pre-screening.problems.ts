import { defineProblems } from '@passage/platform/domain';

/** Problems of pre-screening. */
export const preScreeningProblems = defineProblems({
  'case-processing.pre-screening.not-met': {
    kind: 'invalid',
    title: 'A case goes on only when this is met or does not apply',
    remedy: 'Answer “yes” or “does not apply”, or choose another outcome.',
  },
  'case-processing.pre-screening.unknown-item': {
    kind: 'invalid',
    title: 'The checklist of the programme has no such question',
    remedy: 'Leave it out.',
  },
  'case-processing.pre-screening.notes-missing': {
    kind: 'invalid',
    title: 'What has to change, or why it is not recommended, is missing',
    remedy: 'Say it in a sentence, so that colleagues know.',
  },
  'case-processing.pre-screening.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.pre-screening.withdrawn': {
    kind: 'conflict',
    title: 'This pre-screening has been withdrawn already',
    remedy: 'Nothing to do.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of names in other languages. */
export const wordingProblems = defineProblems({
  'case-record.wording.exists': {
    kind: 'conflict',
    title: 'This name has words in other languages already',
    remedy: 'Open it again, and change the words it has.',
  },
  'case-record.wording.not-used': {
    kind: 'invalid',
    title: 'Nothing has this name',
    remedy: 'Open the list again and choose a name from it.',
  },
});

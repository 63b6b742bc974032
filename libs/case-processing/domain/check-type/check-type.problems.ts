import { defineProblems } from '@passage/platform/domain';

/** Problems of administering the types of checks. */
export const checkTypeProblems = defineProblems({
  'case-processing.check-type.ages-out-of-order': {
    kind: 'invalid',
    title: 'The age band ends before it begins',
    remedy: 'Enter a higher age, or leave it empty.',
  },
  'case-processing.check-type.in-use': {
    kind: 'conflict',
    title: 'Checks have been asked by this version already',
    remedy: 'Add a version from a later day instead, so that what was asked keeps its rule.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of medical holds. */
export const medicalHoldProblems = defineProblems({
  'health.medical-hold.review-past': {
    kind: 'invalid',
    title: 'The day of review lies in the past',
    remedy: 'Choose today or a later day.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of fit-to-fly checks. */
export const fitCheckProblems = defineProblems({
  'health.fit-check.delay-missing': {
    kind: 'invalid',
    title: 'Until when travel is delayed is missing',
    remedy: 'Enter the first day on which the person may be checked again.',
  },
  'health.fit-check.delay-not-later': {
    kind: 'invalid',
    title: 'The delay would end before it starts',
    remedy: 'Choose a day after {checkedOn}.',
  },
  'health.fit-check.delay-not-wanted': {
    kind: 'invalid',
    title: 'Only a delay has an end',
    remedy: 'Leave the day out, or choose delay.',
  },
  'health.fit-check.conditions-missing': {
    kind: 'invalid',
    title: 'No condition is named',
    remedy: 'Choose a need or describe the condition, or choose fit.',
  },
  'health.fit-check.withdrawn': {
    kind: 'conflict',
    title: 'This check is withdrawn already',
    remedy: 'Load the page again.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of services after arrival. */
export const coreServiceProblems = defineProblems({
  'integration.service.move-not-open': {
    kind: 'conflict',
    title: 'This is not possible for a service that is {state}',
    remedy: 'Load the page again to see how it stands.',
  },
  'integration.service.not-arrived': {
    kind: 'conflict',
    title: 'The arrival of this family was taken back',
    remedy: 'Have the arrival recorded first.',
  },
  'integration.service.before-arrival': {
    kind: 'invalid',
    title: 'This day lies before the arrival on {arrivedOn}',
    remedy: 'Enter the day of arrival or a later one.',
  },
  'integration.service.reason-needed': {
    kind: 'invalid',
    title: 'This needs a reason',
    remedy: 'Choose a reason from the list.',
  },
});

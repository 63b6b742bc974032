import { defineProblems } from '@passage/platform/domain';

/** Problems of outcomes. */
export const outcomeProblems = defineProblems({
  'integration.outcome.not-arrived': {
    kind: 'conflict',
    title: 'This family has not arrived',
    remedy: 'Record the outcome after the arrival.',
  },
  'integration.outcome.recorded-already': {
    kind: 'conflict',
    title: 'The outcome of this case is recorded already',
    remedy: 'Correct what is recorded.',
  },
  'integration.outcome.outside-window': {
    kind: 'invalid',
    title: 'The outcome is assessed between {from} and {until}',
    remedy: 'Enter a day in between.',
  },
  'integration.outcome.unknown-person': {
    kind: 'invalid',
    title: 'This is not a member who travelled with the case',
    remedy: 'Load the page again.',
  },
  'integration.outcome.person-twice': {
    kind: 'invalid',
    title: 'This person is named twice',
    remedy: 'Name each person once.',
  },
  'integration.outcome.answer-missing': {
    kind: 'invalid',
    title: 'This is not answered',
    remedy: 'Choose an answer.',
  },
  'integration.outcome.person-missing': {
    kind: 'invalid',
    title: 'Somebody who is asked for is missing: {name}',
    remedy: 'Answer for every adult and every child of school age.',
  },
  'integration.outcome.not-asked': {
    kind: 'invalid',
    title: 'This is not asked at the person’s age on that day',
    remedy: 'Leave it out.',
  },
});

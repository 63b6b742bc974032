import { defineProblems } from '@passage/platform/domain';

/** Problems of interpreters. */
export const interpreterProblems = defineProblems({
  'case-processing.interpreter.hours': {
    kind: 'invalid',
    title: 'These hours end before they begin',
    remedy: 'Enter an end later on the same day.',
  },
  'case-processing.interpreter.absence': {
    kind: 'invalid',
    title: 'This absence ends before it begins',
    remedy: 'Enter a last day on or after the first.',
  },
  'case-processing.interpreter.language': {
    kind: 'invalid',
    title: 'This interpreter does not speak the language of the interview',
    remedy: 'Choose somebody who does, or correct the language.',
  },
  'case-processing.interpreter.sex': {
    kind: 'invalid',
    title: 'The family asked for an interpreter of the other sex',
    remedy: 'Choose somebody else, or take back what was asked for.',
  },
  'case-processing.interpreter.away': {
    kind: 'conflict',
    title: 'This interpreter does not work at that time',
    remedy: 'Choose another time or interpreter, or say why they come nevertheless.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of health assessments. */
export const assessmentProblems = defineProblems({
  'health.assessment.move-closed': {
    kind: 'conflict',
    title: 'This is not possible for an assessment that is {state}',
    remedy: 'Load the page again; a signed assessment is corrected by a new one.',
  },
  'health.assessment.not-planned': {
    kind: 'invalid',
    title: 'An appointment needs a day',
    remedy: 'Enter the day of the appointment, or the day of examination.',
  },
  'health.assessment.already-open': {
    kind: 'conflict',
    title: 'An assessment of this person is open already',
    remedy: 'Go on with that one, or cancel it first.',
  },
  'health.assessment.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case',
    remedy: 'Choose a member of the case.',
  },
  'health.assessment.before-birth': {
    kind: 'invalid',
    title: 'This day lies before the person’s birth ({birthDate})',
    remedy: 'Check the day, and the birth date in the case.',
  },
  'health.assessment.outcome-open': {
    kind: 'invalid',
    title: 'The assessment has no conclusion yet',
    remedy: 'Choose fit, fit with conditions or not cleared.',
  },
  'health.assessment.physician-missing': {
    kind: 'invalid',
    title: 'The physician is missing',
    remedy: 'Enter the panel physician who examined.',
  },
  'health.assessment.tb-class-missing': {
    kind: 'invalid',
    title: 'The programme screens this person for tuberculosis',
    remedy: 'Choose the class that the examination came to.',
  },
  'health.assessment.last-test-missing': {
    kind: 'invalid',
    title: 'The programme counts the assessment from the last test',
    remedy: 'Enter the day of the last test.',
  },
  'health.assessment.class-a-not-cleared': {
    kind: 'invalid',
    title: 'A condition of class A stands against “fit”',
    remedy: 'Choose not cleared, or fit with conditions under a waiver.',
  },
  'health.assessment.waiver-missing': {
    kind: 'invalid',
    title: 'A condition of class A is admitted only under a waiver',
    remedy: 'Enter the number of the waiver, or choose not cleared.',
  },
  'health.assessment.conditions-missing': {
    kind: 'invalid',
    title: 'No condition is named',
    remedy: 'Name the condition or a need that follows, or choose fit.',
  },
});

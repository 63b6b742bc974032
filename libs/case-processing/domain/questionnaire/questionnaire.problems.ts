import { defineProblems } from '@passage/platform/domain';

/** Problems of questionnaires. */
export const questionnaireProblems = defineProblems({
  'case-processing.questionnaire.no-version': {
    kind: 'conflict',
    title: 'No version of this form is in force today',
    remedy: 'Choose another form, or ask an administrator to publish it.',
  },
  'case-processing.questionnaire.sealed': {
    kind: 'conflict',
    title: 'This questionnaire is sealed',
    remedy: 'Begin a correction, saying why.',
  },
  'case-processing.questionnaire.not-sealed': {
    kind: 'conflict',
    title: 'This questionnaire is still being filled in',
    remedy: 'Change the answers themselves.',
  },
  'case-processing.questionnaire.corrected': {
    kind: 'conflict',
    title: 'A correction of this questionnaire exists already',
    remedy: 'Go on with that correction.',
  },
  'case-processing.questionnaire.withheld': {
    kind: 'conflict',
    title: 'What was told in confidence is on no paper of the family',
    remedy: 'Print it for the file, and keep it apart.',
  },
  'case-processing.questionnaire.whom': {
    kind: 'invalid',
    title: 'What is told in confidence is about one member',
    remedy: 'Say whom it is about.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of recording decisions. */
export const decisionProblems = defineProblems({
  'case-processing.decision.not-submitted': {
    kind: 'conflict',
    title: 'The case has not been submitted to the receiving state',
    remedy: 'Record the submission first.',
  },
  'case-processing.decision.before-submission': {
    kind: 'invalid',
    title: 'The case was submitted only on {submittedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.decision.interview-missing': {
    kind: 'invalid',
    title: 'The programme asks for an interview before it accepts or denies',
    remedy: 'Record the interview this person attended, or choose "deferred" or "more information".',
  },
  'case-processing.decision.denied-earlier': {
    kind: 'invalid',
    title: 'In an earlier case, the same destination denied somebody who is accepted here',
    remedy: 'Look at the earlier case; if the acceptance is right all the same, write down why.',
  },
  'case-processing.decision.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case now',
    remedy: 'Leave the person out.',
  },
  'case-processing.decision.person-twice': {
    kind: 'invalid',
    title: 'This person is decided upon twice',
    remedy: 'Keep one line per person.',
  },
  'case-processing.decision.ends-before-it-begins': {
    kind: 'invalid',
    title: 'The decision would end before it begins',
    remedy: 'Enter a day after the decision, or leave it empty for the programme’s own rule.',
  },
  'case-processing.decision.end-without-acceptance': {
    kind: 'invalid',
    title: 'Only an acceptance has an end',
    remedy: 'Leave the day empty.',
  },
  'case-processing.decision.review-day-without-deferral': {
    kind: 'invalid',
    title: 'Only what is deferred is looked at again on a day',
    remedy: 'Leave the day empty.',
  },
  'case-processing.decision.review-day-passed': {
    kind: 'invalid',
    title: 'It would be looked at again before it was deferred',
    remedy: 'Enter a day after the decision.',
  },
  'case-processing.decision.nothing-final': {
    kind: 'conflict',
    title: 'No final answer of this decision stands',
    remedy: 'Nothing to do; record the new decision.',
  },
  'case-processing.decision.reopened-before-decision': {
    kind: 'invalid',
    title: 'The decision was taken only on {decidedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.decision.withdrawn': {
    kind: 'conflict',
    title: 'This decision has been withdrawn already',
    remedy: 'Nothing to do.',
  },
});

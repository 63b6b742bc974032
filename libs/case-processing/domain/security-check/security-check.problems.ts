import { defineProblems } from '@passage/platform/domain';

/** Problems of asking and answering security checks. */
export const securityCheckProblems = defineProblems({
  'case-processing.security-check.unknown-type': {
    kind: 'invalid',
    title: 'The programme of this case asks for no such check',
    remedy: 'Choose among the checks of the programme, or have an administrator add it.',
  },
  'case-processing.security-check.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case now',
    remedy: 'Leave the person out.',
  },
  'case-processing.security-check.other-age': {
    kind: 'invalid',
    title: 'The check does not concern somebody of this age',
    remedy: 'Leave the person out; the list shows them once they are of age.',
  },
  'case-processing.security-check.awaited': {
    kind: 'conflict',
    title: 'This check was asked on {askedOn} and is not answered yet',
    remedy: 'Record the answer, or withdraw what was asked in error.',
  },
  'case-processing.security-check.asked-twice': {
    kind: 'invalid',
    title: 'This check is asked twice for the same person',
    remedy: 'Keep one line.',
  },
  'case-processing.security-check.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.security-check.answered-before-asked': {
    kind: 'invalid',
    title: 'The check was asked only on {askedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.security-check.answered': {
    kind: 'conflict',
    title: 'This check was answered on {answeredOn}',
    remedy: 'Withdraw it first, if the answer was recorded in error, and ask again.',
  },
  'case-processing.security-check.person-left': {
    kind: 'conflict',
    title: 'This person has left the case',
    remedy: 'Withdraw the check; nothing depends on its answer any more.',
  },
  'case-processing.security-check.identity-changed': {
    kind: 'conflict',
    title: 'What is known of the person changed after this was asked ({changes})',
    remedy: 'Ask for the check again with what is true now; this answer is about somebody else’s data.',
  },
  'case-processing.security-check.ends-before-it-begins': {
    kind: 'invalid',
    title: 'The answer would end before it begins',
    remedy: 'Enter a day after the answer, or leave it empty for the rule of the programme.',
  },
  'case-processing.security-check.end-without-clear': {
    kind: 'invalid',
    title: 'Only a clear answer has an end',
    remedy: 'Leave the day empty.',
  },
  'case-processing.security-check.withdrawn': {
    kind: 'conflict',
    title: 'This check has been withdrawn already',
    remedy: 'Nothing to do.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of taking fingerprints. */
export const fingerprintProblems = defineProblems({
  'case-processing.fingerprints.not-asked': {
    kind: 'conflict',
    title: 'The programme of this case asks for no fingerprints',
    remedy: 'Nothing to do; an administrator can add them to the programme.',
  },
  'case-processing.fingerprints.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case now',
    remedy: 'Choose from the current members of the family.',
  },
  'case-processing.fingerprints.other-age': {
    kind: 'invalid',
    title: 'Fingerprints are taken from the age of {minAge}',
    remedy: 'Leave the person out; nothing is asked of them on that day.',
  },
  'case-processing.fingerprints.planned': {
    kind: 'conflict',
    title: 'There is an appointment on {date} already',
    remedy: 'Say what became of it, or cancel it first.',
  },
  'case-processing.fingerprints.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Choose that day or a later one.',
  },
  'case-processing.fingerprints.time-skipped': {
    kind: 'invalid',
    title: 'Clocks in {timeZone} are put forward then, so this time does not exist',
    remedy: 'Choose another time.',
  },
  'case-processing.fingerprints.not-yet': {
    kind: 'conflict',
    title: 'The appointment is only on {date}',
    remedy: 'Say how it went on that day or later.',
  },
  'case-processing.fingerprints.move-refused': {
    kind: 'conflict',
    title: 'The appointment has changed: it is now {state}',
    remedy: 'Look at it as it stands now.',
  },
  'case-processing.fingerprints.taken-in-between': {
    kind: 'conflict',
    title: 'There is a later appointment of this person',
    remedy: 'Cancel that one first.',
  },
  'case-processing.fingerprints.person-left': {
    kind: 'conflict',
    title: 'This person has left the case',
    remedy: 'Cancel the appointment; nothing depends on it any more.',
  },
});

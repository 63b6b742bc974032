import { defineProblems } from '@passage/platform/domain';

/** Problems of interviews. */
export const interviewProblems = defineProblems({
  'case-processing.interview.time-skipped': {
    kind: 'invalid',
    title: 'Clocks in {timeZone} are put forward then, so this time does not exist',
    remedy: 'Choose another time.',
  },
  'case-processing.interview.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Choose that day or a later one.',
  },
  'case-processing.interview.participant-not-member': {
    kind: 'invalid',
    title: 'Somebody chosen is not a member of the case now',
    remedy: 'Choose from the current members of the family.',
  },
  'case-processing.interview.participant-busy': {
    kind: 'conflict',
    title: 'Somebody chosen has another interview at that time',
    remedy: 'Choose another time, or move the other interview first.',
  },
  'case-processing.interview.room-taken': {
    kind: 'conflict',
    title: 'This room is taken at that time',
    remedy: 'Choose another room or time, or say why it is overbooked.',
  },
  'case-processing.interview.interpreter-taken': {
    kind: 'conflict',
    title: 'This interpreter is at another interview at that time',
    remedy: 'Choose another interpreter or time, or say why they are overbooked.',
  },
  'case-processing.interview.interviewer-taken': {
    kind: 'conflict',
    title: 'This officer has another interview at that time',
    remedy: 'Choose another officer or time, or say why they are overbooked.',
  },
  'case-processing.interview.room-too-small': {
    kind: 'invalid',
    title: 'The room holds {capacity}, and {expected} are to come',
    remedy: 'Choose a larger room, or say why it is overbooked.',
  },
  'case-processing.interview.heard-alone': {
    kind: 'invalid',
    title: 'A confidential interview is with one member alone',
    remedy: 'Choose one member, or do not mark it as confidential.',
  },
  'case-processing.interview.series-order': {
    kind: 'conflict',
    title: 'The interviews of this series would be out of order',
    remedy: 'Keep a pre-screening before the first interview, and follow-ups after it.',
  },
  'case-processing.interview.move-refused': {
    kind: 'conflict',
    title: 'This cannot be done with an interview that is {state}',
    remedy: 'Look at the interview as it stands now.',
  },
  'case-processing.interview.not-yet': {
    kind: 'conflict',
    title: 'The interview takes place only on {date}',
    remedy: 'Say how it went on that day or later.',
  },
  'case-processing.interview.nobody-attended': {
    kind: 'invalid',
    title: 'An interview is held with somebody',
    remedy: 'Mark who attended, or record that nobody came.',
  },
  'case-processing.interview.not-a-participant': {
    kind: 'invalid',
    title: 'Somebody marked as attending was not to take part',
    remedy: 'Add them as participants before closing the interview.',
  },
  'case-processing.interview.decision-stands': {
    kind: 'conflict',
    title: 'A decision of {decidedOn} rests on this interview',
    remedy: 'Withdraw the decision first, if it was recorded in error.',
  },
});

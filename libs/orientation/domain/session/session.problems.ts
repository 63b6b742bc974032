import { defineProblems } from '@passage/platform/domain';

/** Problems of sessions. */
export const sessionProblems = defineProblems({
  'orientation.session.day-twice': {
    kind: 'invalid',
    title: 'This day is there twice',
    remedy: 'Choose another day, or take one of them out.',
  },
  'orientation.session.day-ends-early': {
    kind: 'invalid',
    title: 'The day would end before it starts',
    remedy: 'Choose a later end.',
  },
  'orientation.session.day-count': {
    kind: 'invalid',
    title: 'The number of days does not fit the course, which has {days}',
    remedy: 'Plan as many days as the course has; only a make-up session may have fewer.',
  },
  'orientation.session.office-not-yours': {
    kind: 'invalid',
    title: 'You do not work for this office',
    remedy: 'Choose one of your own offices.',
  },
  'orientation.session.unknown-trainer': {
    kind: 'invalid',
    title: 'This is not a trainer of the office',
    remedy: 'Choose an orientation trainer of the office.',
  },
  'orientation.session.trainer-busy': {
    kind: 'conflict',
    title: 'The trainer teaches another session at that time',
    remedy: 'Choose another trainer or other hours.',
  },
  'orientation.session.move-closed': {
    kind: 'conflict',
    title: 'This is not possible for a session that is {state}',
    remedy: 'Load the page again.',
  },
  'orientation.session.below-enrolment': {
    kind: 'conflict',
    title: '{enrolled} are enrolled already',
    remedy: 'Keep at least as many places, or withdraw somebody first.',
  },
  'orientation.session.day-attended': {
    kind: 'conflict',
    title: 'Attendance of a day that would be dropped is marked already',
    remedy: 'Keep the days on which attendance is marked.',
  },
  'orientation.session.not-over': {
    kind: 'conflict',
    title: 'The session lasts until {lastDay}',
    remedy: 'Complete it on its last day or later.',
  },
  'orientation.session.attendance-missing': {
    kind: 'conflict',
    title: 'Attendance is not marked for everybody and every day',
    remedy: 'Mark what is missing, then complete the session.',
  },
});

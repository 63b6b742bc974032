import { defineProblems } from '@passage/platform/domain';

/** Problems of enrolling people. */
export const enrolmentProblems = defineProblems({
  'orientation.enrolment.full': {
    kind: 'conflict',
    title: 'The session has {free} places left',
    remedy: 'Enrol fewer people, choose another session, or add places.',
  },
  'orientation.enrolment.childminding-full': {
    kind: 'conflict',
    title: 'There are {free} places for children left',
    remedy: 'Mind fewer children here, choose another session, or add places.',
  },
  'orientation.enrolment.session-over': {
    kind: 'conflict',
    title: 'The session has begun or is over',
    remedy: 'Choose a session that is still to come.',
  },
  'orientation.enrolment.unknown-person': {
    kind: 'invalid',
    title: 'This person is not a member of a case of the session’s office',
    remedy: 'Choose somebody from the list of people who wait.',
  },
  'orientation.enrolment.person-twice': {
    kind: 'invalid',
    title: 'This person is named twice',
    remedy: 'Name each person once.',
  },
  'orientation.enrolment.case-closed': {
    kind: 'invalid',
    title: 'The case of this person is closed',
    remedy: 'Open the case again first.',
  },
  'orientation.enrolment.already-enrolled': {
    kind: 'invalid',
    title: 'This person has a place in a session of this course already',
    remedy: 'Withdraw the person there first.',
  },
  'orientation.enrolment.same-day': {
    kind: 'invalid',
    title: 'This person is in another session on {day}',
    remedy: 'Choose another session, or withdraw the person there first.',
  },
  'orientation.enrolment.too-young': {
    kind: 'invalid',
    title: 'This person is too young for the course, which starts at {minAge}',
    remedy: 'Choose another course, or childminding.',
  },
  'orientation.enrolment.too-old': {
    kind: 'invalid',
    title: 'This person is too old for the course, which is for those below {maxAge}',
    remedy: 'Choose another course.',
  },
  'orientation.enrolment.other-programme': {
    kind: 'invalid',
    title: 'The course is not one of the person’s programme',
    remedy: 'Choose a course of the programme.',
  },
  'orientation.enrolment.completed-before': {
    kind: 'invalid',
    title: 'This person has completed the course',
    remedy: 'Nothing to do: the certificate stands.',
  },
  'orientation.enrolment.make-up-only': {
    kind: 'invalid',
    title: 'A make-up session is for people who missed days of an earlier one',
    remedy: 'Choose a full session.',
  },
  'orientation.enrolment.closed': {
    kind: 'conflict',
    title: 'This enrolment is over',
    remedy: 'Reopen the session first.',
  },
  'orientation.attendance.unknown-day': {
    kind: 'invalid',
    title: 'This is not a day of the session',
    remedy: 'Load the page again.',
  },
  'orientation.attendance.day-ahead': {
    kind: 'invalid',
    title: 'This day is still to come',
    remedy: 'Mark attendance on the day or later; only “excused” may be marked before.',
  },
  'orientation.attendance.missing': {
    kind: 'invalid',
    title: 'Attendance on {day} is not marked for {name}',
    remedy: 'Mark it.',
  },
});

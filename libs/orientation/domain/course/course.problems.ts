import { defineProblems } from '@passage/platform/domain';

/** Problems of courses. */
export const courseProblems = defineProblems({
  'orientation.course.ages-out-of-order': {
    kind: 'invalid',
    title: 'The upper age is not above the lower one',
    remedy: 'Choose an upper age above the lower one, or none.',
  },
  'orientation.course.code-taken': {
    kind: 'conflict',
    title: 'This code is in use already',
    remedy: 'Choose another code.',
  },
  'orientation.course.unknown-programme': {
    kind: 'invalid',
    title: 'There is no programme {programme}',
    remedy: 'Choose programmes from the list.',
  },
  'orientation.course.inactive': {
    kind: 'invalid',
    title: 'No new sessions are planned for this course',
    remedy: 'Choose another course, or make this one active again.',
  },
});

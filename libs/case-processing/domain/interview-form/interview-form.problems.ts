import { defineProblems } from '@passage/platform/domain';

/** Problems of interview forms. */
export const interviewFormProblems = defineProblems({
  'case-processing.interview-form.too-many-questions': {
    kind: 'invalid',
    title: 'A form has at most {maximum} questions',
    remedy: 'Make two forms of it.',
  },
  'case-processing.interview-form.no-question': {
    kind: 'invalid',
    title: 'The form asks nothing',
    remedy: 'Add a question.',
  },
  'case-processing.interview-form.order': {
    kind: 'invalid',
    title: 'The order does not name every question once',
    remedy: 'Name each question of the form once in x-order.',
  },
  'case-processing.interview-form.option-twice': {
    kind: 'invalid',
    title: 'Two choices are stored under the same value',
    remedy: 'Give each choice a value of its own.',
  },
  'case-processing.interview-form.bounds': {
    kind: 'invalid',
    title: 'The most is less than the least',
    remedy: 'Enter a greater number, or leave one of them out.',
  },
  'case-processing.interview-form.shown-if': {
    kind: 'invalid',
    title: 'This hangs on an answer that no earlier question can have',
    remedy: 'Choose an earlier question with choices, or yes and no, and one of its answers.',
  },
  'case-processing.interview-form.derived': {
    kind: 'invalid',
    title: 'This follows from the questions and cannot say anything else',
    remedy: 'Leave it out, and use x-required and x-shown-if at the questions.',
  },
  'case-processing.interview-form.code-taken': {
    kind: 'conflict',
    title: 'Another form has this code',
    remedy: 'Choose another code.',
  },
  'case-processing.interview-form.published': {
    kind: 'conflict',
    title: 'A published version cannot be changed',
    remedy: 'Begin a new draft from it.',
  },
  'case-processing.interview-form.past': {
    kind: 'invalid',
    title: 'A version cannot take effect before today',
    remedy: 'Choose today or a later day.',
  },
  'case-processing.interview-form.day-taken': {
    kind: 'conflict',
    title: 'Another version takes effect on this day',
    remedy: 'Choose another day.',
  },
});

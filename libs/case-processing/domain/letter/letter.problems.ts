import { defineProblems } from '@passage/platform/domain';

/** Problems of letters and their templates. */
export const letterProblems = defineProblems({
  'case-processing.letter-template.code-taken': {
    kind: 'conflict',
    title: 'Another template has this code',
    remedy: 'Choose another code.',
  },
  'case-processing.letter-template.unknown-place': {
    kind: 'invalid',
    title: 'Nothing fills the place {place}',
    remedy: 'Use one of these: {places}.',
  },
  'case-processing.letter-template.no-words': {
    kind: 'invalid',
    title: 'The template has no words',
    remedy: 'Write subject and text in one language at least.',
  },
  'case-processing.letter-template.field-twice': {
    kind: 'invalid',
    title: 'Two fields have the same key',
    remedy: 'Give each field a key of its own.',
  },
  'case-processing.letter.not-in-use': {
    kind: 'conflict',
    title: 'This template is out of use, or has no words in this language',
    remedy: 'Choose another template or language.',
  },
  'case-processing.letter.unknown-field': {
    kind: 'invalid',
    title: 'The template has no such field',
    remedy: 'Leave it out.',
  },
  'case-processing.letter.missing': {
    kind: 'conflict',
    title: 'The record has nothing for: {places}',
    remedy: 'Record it first, or choose another template.',
  },
});

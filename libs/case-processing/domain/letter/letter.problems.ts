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
  'case-processing.letter.unknown-appointment': {
    kind: 'invalid',
    title: 'This appointment is planned no longer, or this paper may not speak of it',
    remedy: 'Choose another appointment, or none for the next one.',
  },
  'case-processing.letter.no-interview': {
    kind: 'conflict',
    title: 'The case has no planned interview that this paper may speak of',
    remedy: 'Plan an interview first, or choose another template. An interview in confidence is on no paper.',
  },
  'case-processing.letter.no-fingerprints': {
    kind: 'conflict',
    title: 'The case has no appointment for fingerprints to come',
    remedy: 'Plan one first, or choose another template.',
  },
  'case-processing.letter.missing': {
    kind: 'conflict',
    title: 'The record has nothing for: {places}',
    remedy: 'Record it first, or choose another template.',
  },
});

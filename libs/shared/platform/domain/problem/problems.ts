import { defineProblems } from './problem';

/** Problems that any endpoint can answer with. */
export const platformProblems = defineProblems({
  'platform.input.invalid': {
    kind: 'invalid',
    title: 'Some of what was entered cannot be accepted',
    remedy: 'Correct the fields named and send again; nothing was saved.',
  },
  'platform.input.too-long': {
    kind: 'invalid',
    title: 'Some text is longer than can be kept',
    remedy: 'Shorten the longest text and send again; nothing was saved.',
  },
  'platform.input.too-large': {
    kind: 'invalid',
    title: 'A number is larger than can be kept',
    remedy: 'Correct the largest number and send again; nothing was saved.',
  },
  'platform.input.unreadable': {
    kind: 'invalid',
    title: 'A date, number or identifier is not written as one',
    remedy: 'Correct how it is written and send again; nothing was saved.',
  },
  'platform.input.control-characters': {
    kind: 'invalid',
    title: 'Some text contains invisible control characters',
    remedy: 'Type it anew, or paste it as plain text; nothing was saved.',
  },
  'platform.paper.too-long': {
    kind: 'invalid',
    title: 'This is too long to be printed',
    remedy: 'Shorten it to at most {maximum} characters, or print it in parts.',
  },
  'platform.input.malformed': {
    kind: 'bad-request',
    title: 'The request could not be read',
    remedy: 'Send well-formed JSON in UTF-8, or a whole form where a file goes along.',
  },
  'platform.field.required': { kind: 'invalid', title: 'This is missing', remedy: 'Fill it in.' },
  'platform.field.type': { kind: 'invalid', title: 'This is not of the right kind', remedy: 'Enter {expected}.' },
  'platform.field.too-short': {
    kind: 'invalid',
    title: 'This is too short',
    remedy: 'Enter at least {minimum} characters.',
  },
  'platform.field.too-long': {
    kind: 'invalid',
    title: 'This is too long',
    remedy: 'Enter at most {maximum} characters.',
  },
  'platform.field.too-small': { kind: 'invalid', title: 'This is too small', remedy: 'Enter {minimum} or more.' },
  'platform.field.too-big': { kind: 'invalid', title: 'This is too large', remedy: 'Enter {maximum} or less.' },
  'platform.field.choice': {
    kind: 'invalid',
    title: 'This is not one of the choices',
    remedy: 'Choose one of: {choices}.',
  },
  'platform.field.none-chosen': { kind: 'invalid', title: 'Nothing is chosen', remedy: 'Choose at least one.' },
  'platform.field.format': {
    kind: 'invalid',
    title: 'This is not written as expected',
    remedy: 'Write it as {format}.',
  },
  'platform.field.date': {
    kind: 'invalid',
    title: 'This date does not exist',
    remedy: 'Enter a date of the calendar as YYYY-MM-DD.',
  },
  'platform.field.future-date': {
    kind: 'invalid',
    title: 'This date lies in the future',
    remedy: 'Enter a date up to today.',
  },
  'platform.field.unknown': { kind: 'invalid', title: 'This field is not known', remedy: 'Leave it out.' },
  'platform.field.length': {
    kind: 'invalid',
    title: 'This is too short or too long',
    remedy: 'Enter {minimum} to {maximum} characters.',
  },
  'platform.field.out-of-range': {
    kind: 'invalid',
    title: 'This is too small or too large',
    remedy: 'Enter {minimum} to {maximum}.',
  },
  'platform.field.does-not-fit': {
    kind: 'invalid',
    title: 'This does not go together with another field',
    remedy: 'Compare the fields that are marked, and correct one of them.',
  },
  'platform.field.control-characters': {
    kind: 'invalid',
    title: 'This contains invisible control characters',
    remedy: 'Type it anew, or paste it as plain text.',
  },
  'platform.field.not-accepted': {
    kind: 'invalid',
    title: 'This cannot be accepted',
    remedy: 'Check what was entered.',
  },
  'platform.field.unknown-reference': {
    kind: 'invalid',
    title: 'What this refers to does not exist or may not be used here',
    remedy: 'Choose another.',
  },
  'platform.record.not-found': {
    kind: 'not-found',
    title: 'There is no such record, or it is not yours to see',
    remedy: 'Check the address, or ask the office that keeps the record.',
  },
  'platform.record.stale': {
    kind: 'stale',
    title: 'Someone else changed this in the meantime',
    remedy: 'Compare both versions and save again.',
  },
  'platform.record.version-required': {
    kind: 'precondition-required',
    title: 'The version being changed was not named',
    remedy: 'Send the version read as If-Match.',
  },
  'platform.record.exists': {
    kind: 'conflict',
    title: 'This exists already',
    remedy: 'Open the one that exists, or change what makes it the same.',
  },
  'platform.record.in-use': {
    kind: 'conflict',
    title: 'Other records depend on this',
    remedy: 'Change or remove those first.',
  },
  'platform.request.not-permitted': {
    kind: 'forbidden',
    title: 'Your role does not include this',
    remedy: 'Ask a colleague who holds the right, or your administrator.',
  },
  'platform.request.no-route': {
    kind: 'not-found',
    title: 'There is nothing at this address',
    remedy: 'Check the address.',
  },
  'platform.request.too-large': {
    kind: 'too-large',
    title: 'This is too large',
    remedy: 'Send at most {maximum} {unit} at once.',
  },
  'platform.request.unsupported': {
    kind: 'unsupported',
    title: 'This kind of content is not accepted',
    remedy: 'Send {expected}.',
  },
  'platform.request.too-many': { kind: 'too-many', title: 'Too many requests', remedy: 'Wait a moment and try again.' },
  'platform.request.retry': {
    kind: 'conflict',
    title: 'Two changes met at the same moment',
    remedy: 'Try again; nothing of this one was saved.',
  },
  'platform.server.unexpected': {
    kind: 'unexpected',
    title: 'Something failed on our side',
    remedy: 'Try again; if it stays, report the request number.',
  },
  'platform.server.unavailable': {
    kind: 'unavailable',
    title: 'The server cannot answer just now',
    remedy: 'Wait a moment and try again.',
  },
  'platform.job.finished': { kind: 'conflict', title: 'This job is over already', remedy: 'Start it again if needed.' },
  'platform.job.broke-off': {
    kind: 'unexpected',
    title: 'This work broke off and could not be brought to its end',
    remedy: 'Start it again; if it breaks off again, tell your administrator when you did.',
  },
});

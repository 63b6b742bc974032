import { defineProblems } from '@passage/platform/domain';

/** Problems of signing in and of sessions. */
export const accessProblems = defineProblems({
  'access.session.required': {
    kind: 'unauthenticated',
    title: 'You are not signed in',
    remedy: 'Sign in and try again; what you typed is kept.',
  },
  'access.session.forged': {
    kind: 'forbidden',
    title: 'The request did not come from Passage',
    remedy: 'Load the page again and repeat what you did.',
  },
  'access.sign-in.wrong-credentials': {
    kind: 'unauthenticated',
    title: 'The e-mail address or the password is wrong',
    remedy: 'Check both; after several tries the account is locked for a while.',
  },
  'access.sign-in.locked': {
    kind: 'too-many',
    title: 'Too many wrong tries',
    remedy: 'Wait {retryAfterSeconds} seconds and try again.',
  },
  'access.staff.last-administrator': {
    kind: 'conflict',
    title: 'This is the last administrator',
    remedy: 'Make someone else an administrator first.',
  },
  'access.staff.password-required': {
    kind: 'invalid',
    title: 'A new account needs a password',
    remedy: 'Enter one of at least 12 characters.',
  },
  'access.staff.scope-missing': {
    kind: 'invalid',
    title: 'This account would see nothing',
    remedy: 'Choose offices, all offices, or (for integration workers) a receiving agency.',
  },
  'access.office.code-taken': {
    kind: 'conflict',
    title: 'This code is in use already',
    remedy: 'Choose another code.',
  },
  'access.office.unknown-time-zone': {
    kind: 'invalid',
    title: 'There is no such time zone',
    remedy: 'Enter a zone of the IANA list, such as Asia/Amman.',
  },
  'access.absence.ends-before-it-begins': {
    kind: 'invalid',
    title: 'Nobody is back before being away',
    remedy: 'Enter a first day back after the first day away.',
  },
  'access.password.wrong': {
    kind: 'invalid',
    title: 'This is not your password',
    remedy: 'Enter the password you sign in with; after several tries the account is locked for a while.',
  },
  'access.saved-view.other-office': {
    kind: 'forbidden',
    title: 'This is not your office',
    remedy: 'Share the view with an office of your own, or ask a manager to share it with everybody.',
  },
  'access.saved-view.names-somebody': {
    kind: 'invalid',
    title: 'A view that looks for a person is not shared',
    remedy: 'Clear the text that is looked for and save the view again.',
  },
  'access.saved-view.name-taken': {
    kind: 'conflict',
    title: 'You have a view of this name already',
    remedy: 'Choose another name.',
  },
  'access.staff.email-taken': {
    kind: 'conflict',
    title: 'This e-mail address has an account already',
    remedy: 'Use another address or change that account.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of checking and submitting referrals. */
export const submissionProblems = defineProblems({
  'case-processing.submission.already': {
    kind: 'conflict',
    title: 'The case was submitted on {submittedOn}',
    remedy: 'Withdraw that submission first, if it was recorded in error.',
  },
  'case-processing.submission.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.submission.withdrawn': {
    kind: 'conflict',
    title: 'This submission has been withdrawn already',
    remedy: 'Nothing to do.',
  },
  'case-processing.submission.decided': {
    kind: 'conflict',
    title: 'A decision of {decidedOn} answers this submission',
    remedy: 'Withdraw the decision first, if it was recorded in error.',
  },
  'case-processing.referral-check.incomplete': {
    kind: 'conflict',
    title: 'The referral is not complete',
    remedy: 'Add what is missing and confirm again.',
  },
  'case-processing.referral-check.confirmed': {
    kind: 'conflict',
    title: 'The referral has been confirmed as complete already',
    remedy: 'Nothing to do.',
  },
  'case-processing.referral-check.not-confirmed': {
    kind: 'conflict',
    title: 'The referral is not confirmed as complete',
    remedy: 'Nothing to do.',
  },
  'case-processing.referral-check.submitted': {
    kind: 'conflict',
    title: 'The case has been submitted on the strength of this confirmation',
    remedy: 'Withdraw the submission first.',
  },
  'case-processing.referral-check.missing-principal-applicant': {
    kind: 'invalid',
    title: 'The case has no principal applicant',
    remedy: 'Choose the principal applicant on the case page.',
  },
  'case-processing.referral-check.missing-traveller': {
    kind: 'invalid',
    title: 'Nobody of the case is to travel',
    remedy: 'Mark who travels on the case page.',
  },
  'case-processing.referral-check.missing-submission-category': {
    kind: 'invalid',
    title: 'The submission category is missing',
    remedy: 'Enter it on the case page.',
  },
  'case-processing.referral-check.missing-sex': {
    kind: 'invalid',
    title: 'The sex of a member is not known',
    remedy: 'Enter it as the registration says.',
  },
  'case-processing.referral-check.missing-nationality': {
    kind: 'invalid',
    title: 'The nationality of a member is missing',
    remedy: 'Enter it, or give the person the flag "stateless".',
  },
  'case-processing.referral-check.missing-custody-paper': {
    kind: 'invalid',
    title: '{child} has no parent in the case, and no custody paper that says who may care for the child',
    remedy: 'Record under Family who is the guardian, and on what custody paper.',
  },
  'case-processing.referral-check.missing-custody-or-best-interest': {
    kind: 'invalid',
    title: '{child} goes with one parent, and no custody paper proves the right to take the child along',
    remedy:
      'Record custody on paper, the death or the consent of the other parent; or record a best-interests assessment.',
  },
  'case-processing.referral-check.missing-best-interest': {
    kind: 'invalid',
    title: 'A child has no result of the best-interests procedure its situation asks for',
    remedy: 'Record the procedure and its result under Best interests of children.',
  },
  'case-processing.referral-check.missing-best-interest-stale': {
    kind: 'conflict',
    title: 'What the best-interests result of a child rests on has changed since',
    remedy: 'Have the child looked at again, and record the new result.',
  },
  'case-processing.referral-check.missing-best-interest-lapsed': {
    kind: 'invalid',
    title: 'The best-interests result of a child no longer holds',
    remedy: 'Have it looked at again, and record the new result.',
  },
  'case-processing.referral-check.missing-best-interest-open': {
    kind: 'invalid',
    title: 'A best-interests procedure of a child is open or was deferred',
    remedy: 'Wait for its result and record it.',
  },
  'case-processing.referral-check.missing-best-interest-against': {
    kind: 'invalid',
    title: 'It was found that to travel with this case is not in the best interests of a child',
    remedy: 'Take the child’s place in the case up with the panel; record the new result if it finds otherwise.',
  },
  'case-processing.submission.children-unsettled': {
    kind: 'conflict',
    title: 'Children of the case lack what has to be settled before it is submitted',
    remedy: 'See for each child what is missing, and record it.',
  },
});

import { defineProblems } from '@passage/platform/domain';

/** Problems of acts that need a second person. */
export const approvalProblems = defineProblems({
  'case-record.approval.required': {
    kind: 'conflict',
    title: 'This can be changed only with another person’s approval',
    remedy: 'Propose the change with its reason; a colleague approves or rejects it.',
  },
  'case-record.approval.not-required': {
    kind: 'conflict',
    title: 'Nothing of this needs another person’s approval',
    remedy: 'Change it directly.',
  },
  'case-record.approval.nothing-changes': {
    kind: 'conflict',
    title: 'This is on record already',
    remedy: 'Change at least one fact.',
  },
  'case-record.approval.waiting': {
    kind: 'conflict',
    title: 'A proposal about this waits for an answer already',
    remedy: 'Answer it, or let its author withdraw it, before proposing another.',
  },
  'case-record.approval.answered': {
    kind: 'conflict',
    title: 'This proposal has been answered or withdrawn',
    remedy: 'Nothing to do.',
  },
  'case-record.approval.expired': {
    kind: 'conflict',
    title: 'This proposal has expired',
    remedy: 'Propose it again if it is still wanted.',
  },
  'case-record.approval.own': {
    kind: 'forbidden',
    title: 'Nobody approves or rejects their own proposal',
    remedy: 'Ask a colleague, or withdraw it.',
  },
  'case-record.approval.not-own': {
    kind: 'forbidden',
    title: 'Only its author may withdraw a proposal',
    remedy: 'Reject it with your reason instead.',
  },
  'case-record.approval.other-right': {
    kind: 'forbidden',
    title: 'You may not do yourself what is proposed, so you may not approve it',
    remedy: 'Leave it to a colleague who holds that right.',
  },
  'case-record.approval.subject-changed': {
    kind: 'conflict',
    title: 'What the proposal is about has changed since',
    remedy: 'Reject it, look at the record, and propose again what is still right.',
  },
  'case-record.approval-rule.exists': {
    kind: 'invalid',
    title: 'This programme has a rule for this act already',
    remedy: 'Change that one.',
  },
});

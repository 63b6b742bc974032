import { defineProblems } from '@passage/platform/domain';

/** Problems of handing a case over. */
export const handoverProblems = defineProblems({
  'case-record.handover.same-office': {
    kind: 'invalid',
    title: 'The case belongs to this office already',
    remedy: 'Choose another office.',
  },
  'case-record.handover.waiting': {
    kind: 'conflict',
    title: 'A handover of this case waits for an answer already',
    remedy: 'Withdraw it before proposing another.',
  },
  'case-record.handover.answered': {
    kind: 'conflict',
    title: 'This handover has been answered or withdrawn',
    remedy: 'Nothing to do.',
  },
  'case-record.handover.not-receiver': {
    kind: 'forbidden',
    title: 'Only the receiving office accepts or returns a case',
    remedy: 'Leave it to a colleague there, or withdraw the handover.',
  },
  'case-record.handover.not-sender': {
    kind: 'forbidden',
    title: 'Only the sending office withdraws a handover',
    remedy: 'Return it with your reason instead.',
  },
  'case-record.handover.case-moved': {
    kind: 'conflict',
    title: 'The case belongs to another office now',
    remedy: 'Return the handover; the sending office can propose it again.',
  },
  'case-record.handover.owner-elsewhere': {
    kind: 'invalid',
    title: 'This colleague does not work for the receiving office',
    remedy: 'Choose a colleague of the receiving office.',
  },
});

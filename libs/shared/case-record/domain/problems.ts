import { defineProblems } from '@passage/platform/domain';
import { approvalProblems } from './approval/approval.problems';
import { handoverProblems } from './handover/handover.problems';
import { relationshipProblems } from './relationship/relationship.problems';
import { wordingProblems } from './wording/wording.problems';

/** Problems of the case record. */
export const caseRecordProblems = defineProblems({
  ...approvalProblems,
  ...handoverProblems,
  ...relationshipProblems,
  ...wordingProblems,
  'case-record.case.closed': {
    kind: 'conflict',
    title: 'This case is closed',
    remedy: 'Open the case again before changing it.',
  },
  'case-record.case.not-closed': {
    kind: 'conflict',
    title: 'This case is open',
    remedy: 'Nothing to do: only a closed case can be opened again.',
  },
  'case-record.case.ended-by-event': {
    kind: 'conflict',
    title: 'This case ended with an event of its family: its members are in another case',
    remedy: 'Undo the event on the other case, if nothing depends on it.',
  },
  'case-record.case.nobody-left': {
    kind: 'conflict',
    title: 'The last member of this case has died: nobody would be in it',
    remedy: 'Undo the death under “Events”, if it was recorded wrongly.',
  },
  'case-record.case.referral-known': {
    kind: 'conflict',
    title: 'There is a case with this referral number already',
    remedy: 'Search for the number; if it is another office’s case, ask that office.',
  },
  'case-record.case.reopened-before-closure': {
    kind: 'invalid',
    title: 'The case was closed only on {closedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-record.case.closed-before-referral': {
    kind: 'invalid',
    title: 'A case cannot end before it was referred',
    remedy: 'Enter a day between {referredOn} and today.',
  },
  'case-record.case.office-not-yours': {
    kind: 'invalid',
    title: 'You do not work for this office',
    remedy: 'Choose one of your own offices, or ask a manager to hand the case over.',
  },
  'case-record.case.categories-same': {
    kind: 'invalid',
    title: 'The second category is the same as the first',
    remedy: 'Choose another one, or leave it empty.',
  },
  'case-record.case.first-category-missing': {
    kind: 'invalid',
    title: 'There is a second category but no first',
    remedy: 'Enter the category as the first one.',
  },
  'case-record.case.referral-type-not-taken': {
    kind: 'invalid',
    title: 'The programme takes no cases that come this way',
    remedy: 'Choose another referral type or programme; an administrator decides what a programme takes.',
  },
  'case-record.case.one-principal-applicant': {
    kind: 'invalid',
    title: 'A case has exactly one principal applicant',
    remedy: 'Mark one person as the principal applicant and the others by how they stand to that person.',
  },
  'case-record.case.colleague-elsewhere': {
    kind: 'invalid',
    title: 'This colleague cannot open the case',
    remedy: 'Choose a colleague of its office, or hand the case over to theirs first.',
  },
  'case-record.principal-applicant.change-apart': {
    kind: 'conflict',
    title: 'The principal applicant is changed by a step of its own',
    remedy:
      'Record a change of principal applicant under “Events”, which also settles how the others stand to that person.',
  },
  'case-record.member.left': {
    kind: 'conflict',
    title: 'This person has left the case',
    remedy: 'Let the person rejoin first.',
  },
  'case-record.person.not-of-case': {
    kind: 'invalid',
    title: 'This person does not belong to the case',
    remedy: 'Choose a person of the case.',
  },
  'case-record.person.name-characters': {
    kind: 'invalid',
    title: 'This does not read as a name',
    remedy: 'Write the name with letters, without digits, pictures or signs.',
  },
  'case-record.person.birth-too-long-ago': {
    kind: 'invalid',
    title: 'This birth date would make the person more than {years} years old',
    remedy: 'Check the year.',
  },
  'case-record.document.not-of-case': {
    kind: 'invalid',
    title: 'This document does not belong to the case',
    remedy: 'Choose a document of the case, or upload it first.',
  },
  'case-record.note.not-yours': {
    kind: 'forbidden',
    title: 'Only the author may change a note',
    remedy: 'Write a note of your own.',
  },
  'case-record.mention.may-not-see': {
    kind: 'invalid',
    title: 'This colleague may not read the note',
    remedy: 'Leave the name out, or choose another compartment.',
  },
  'case-record.compartment.closed': {
    kind: 'forbidden',
    title: 'Your role may not write into this compartment',
    remedy: 'Choose another compartment, or ask a colleague who holds it.',
  },
  'case-record.task.transition': {
    kind: 'conflict',
    title: 'A task that is {from} cannot become {to}',
    remedy: 'Open it again first.',
  },
  'case-record.document.missing': {
    kind: 'invalid',
    title: 'No file was sent',
    remedy: 'Choose a file.',
  },
  'case-record.document.empty': { kind: 'invalid', title: 'The file is empty', remedy: 'Choose another file.' },
  'case-record.document.type': {
    kind: 'unsupported',
    title: 'This kind of file is not accepted',
    remedy: 'Send PDF, PNG, JPEG, WebP, Word (docx), Excel (xlsx) or plain text.',
  },
  'case-record.duplicate.threshold-order': {
    kind: 'invalid',
    title: 'What is probable must score at least as much as what is possible',
    remedy: 'Enter the score of "possible" or a higher one.',
  },
  'case-record.duplicate.each-level-once': {
    kind: 'invalid',
    title: 'Every level of agreement has exactly one weight ({field}, {level})',
    remedy: 'Send each level of each field once.',
  },
  'case-record.duplicate.weight-order': {
    kind: 'invalid',
    title: 'A worse agreement would weigh more than a better one',
    remedy: 'Enter the weight of the better level, or less.',
  },
  'case-record.duplicate.same-record': {
    kind: 'invalid',
    title: 'This is one record, not two',
    remedy: 'Choose two different people.',
  },
  'case-record.duplicate.decided': {
    kind: 'conflict',
    title: 'This pair has been decided already',
    remedy: 'Look at what was decided; open it again or undo the merge to decide anew.',
  },
  'case-record.merge.already-merged': {
    kind: 'conflict',
    title: 'One of the two was merged into another record already',
    remedy: 'Go on with the record it was merged into, or undo that merge first.',
  },
  'case-record.merge.both-members': {
    kind: 'conflict',
    title: 'Both are members of open cases',
    remedy: 'Let one of them leave its case as entered in error, or close the case that is the duplicate, then merge.',
  },
  'case-record.merge.dead-member': {
    kind: 'conflict',
    title: 'One of the two is on record as dead, the other is a member of a case',
    remedy: 'Record the death under “Events” of that case first, or correct what is known of their life.',
  },
  'case-record.merge.programmes-differ': {
    kind: 'conflict',
    title: 'The two are in open cases of different programmes',
    remedy: 'Decide which programme goes on and close the other case, then merge.',
  },
  'case-record.merge.survivor-outside': {
    kind: 'conflict',
    title: 'The record to be merged away is the one in use: a member of an open case',
    remedy: 'Let that record survive instead.',
  },
  'case-record.merge.not-of-pair': {
    kind: 'invalid',
    title: 'The survivor is none of the two',
    remedy: 'Choose one of the two people of the pair.',
  },
  'case-record.merge.person-changed': {
    kind: 'conflict',
    title: 'Somebody changed one of the two in the meantime',
    remedy: 'Look at both again and choose anew.',
  },
  'case-record.merge.undone': {
    kind: 'conflict',
    title: 'This merge has been undone already',
    remedy: 'Nothing to do.',
  },
  'case-record.merge.depended-on': {
    kind: 'conflict',
    title: 'What was recorded since rests on this merge ({count})',
    remedy: 'The merge lists what depends on it; take that back first.',
  },
  'case-record.merge.member-merged': {
    kind: 'conflict',
    title: 'A member of this case was merged into a record of another case',
    remedy: 'Let the member leave this case, or undo the merge first.',
  },
  'case-record.person.merged': {
    kind: 'conflict',
    title: 'This record was merged into another',
    remedy: 'Change the record it was merged into.',
  },
});

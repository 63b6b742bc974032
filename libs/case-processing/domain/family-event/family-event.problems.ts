import { defineProblems } from '@passage/platform/domain';

/** Problems of recording and undoing family events. */
export const familyEventProblems = defineProblems({
  'case-processing.family-event.before-birth': {
    kind: 'invalid',
    title: 'Somebody concerned was born only on {birthDate}',
    remedy: 'Enter that day or a later one, or correct the birth date first.',
  },
  'case-processing.family-event.after-death': {
    kind: 'invalid',
    title: 'Somebody concerned died on {diedOn}',
    remedy: 'Enter that day or an earlier one, or leave the person out.',
  },
  'case-processing.family-event.before-joining': {
    kind: 'invalid',
    title: 'Somebody concerned joined the case only on {joinedOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.family-event.member-until': {
    kind: 'invalid',
    title: 'This person was a member of the case until {leftOn}',
    remedy: 'Enter that day or a later one.',
  },
  'case-processing.family-event.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case now',
    remedy: 'Choose a current member.',
  },
  'case-processing.family-event.not-on-record': {
    kind: 'invalid',
    title: 'This person is not kept with the case',
    remedy: 'Add the person to the case as a relative first.',
  },
  'case-processing.family-event.already-member': {
    kind: 'invalid',
    title: 'This person is a member of a case already',
    remedy: 'Choose somebody who is on record but not a member, or let the person join from the other case.',
  },
  'case-processing.family-event.who-joins': {
    kind: 'invalid',
    title: 'It is not said who joins',
    remedy: 'Choose somebody on record, or enter somebody new.',
  },
  'case-processing.family-event.same-person': {
    kind: 'invalid',
    title: 'The same person is named twice',
    remedy: 'Choose two different people.',
  },
  'case-processing.family-event.departed': {
    kind: 'conflict',
    title: 'The family has left already',
    remedy: 'Record this with the receiving side; the case can no longer be changed by it.',
  },
  'case-processing.family-event.successor-needed': {
    kind: 'invalid',
    title: 'The case would be left without a principal applicant',
    remedy: 'Choose who becomes the principal applicant.',
  },
  'case-processing.family-event.successor-goes': {
    kind: 'invalid',
    title: 'This person will not be a member of that half',
    remedy: 'Choose somebody who will.',
  },
  'case-processing.family-event.dead': {
    kind: 'invalid',
    title: 'This person has died',
    remedy: 'Choose somebody who lives, or correct what is known of their life first.',
  },
  'case-processing.family-event.already-principal': {
    kind: 'invalid',
    title: 'This person is the principal applicant already',
    remedy: 'Choose another member.',
  },
  'case-processing.family-event.principal-stands-apart': {
    kind: 'invalid',
    title: 'A case has exactly one principal applicant',
    remedy: 'Say how the person stands to the principal applicant.',
  },
  'case-processing.family-event.already-couple': {
    kind: 'invalid',
    title: 'These two are married already',
    remedy: 'Nothing to do, or choose other people.',
  },
  'case-processing.family-event.not-a-couple': {
    kind: 'invalid',
    title: 'These two are not recorded as a couple',
    remedy: 'Record that they are married or partners first, or choose other people.',
  },
  'case-processing.family-event.before-union': {
    kind: 'invalid',
    title: 'These two have been a couple only since {fromOn}',
    remedy: 'Enter that day or a later one, or correct the day of their marriage first.',
  },
  'case-processing.family-event.before-parting': {
    kind: 'invalid',
    title: 'These two parted only on {untilOn}',
    remedy: 'Enter that day or a later one, or undo the parting first.',
  },
  'case-processing.family-event.leaves-nobody': {
    kind: 'invalid',
    title: 'Nobody would be left in the case',
    remedy:
      'Leave at least one member in the case. To move a whole family, merge the cases; to end it, close the case.',
  },
  'case-processing.family-event.unknown-number': {
    kind: 'invalid',
    title: 'There is no case with the number {number} that you may see',
    remedy: 'Check the number.',
  },
  'case-processing.family-event.same-case': {
    kind: 'invalid',
    title: 'This is the number of the case itself',
    remedy: 'Enter the number of the other case.',
  },
  'case-processing.family-event.other-case-closed': {
    kind: 'invalid',
    title: 'The other case is closed',
    remedy: 'Open it again first, or choose another case.',
  },
  'case-processing.family-event.other-programme': {
    kind: 'invalid',
    title: 'The other case is prepared for another programme',
    remedy: 'Change the programme of one of the two first; everything cleared for it is then in doubt.',
  },
  'case-processing.family-event.already-referred': {
    kind: 'invalid',
    title: 'These two cases refer to each other already',
    remedy: 'Undo the cross-reference that stands to make another.',
  },
  'case-processing.family-event.unconfirmed': {
    kind: 'invalid',
    title: 'Something must be confirmed first',
    remedy: 'Read the warnings of the preview and tick each of them.',
  },
  'case-processing.family-event.undone': {
    kind: 'conflict',
    title: 'This event has been undone already',
    remedy: 'Nothing to do.',
  },
  'case-processing.family-event.depended-on': {
    kind: 'conflict',
    title: 'Something that was recorded later depends on this event',
    remedy: 'Take back what the list of events names first, latest first.',
  },
  'case-processing.family-event.case-elsewhere': {
    kind: 'conflict',
    title: 'One of the cases of this event belongs to an office you do not work for',
    remedy: 'Ask a colleague who sees both cases to undo it.',
  },
});

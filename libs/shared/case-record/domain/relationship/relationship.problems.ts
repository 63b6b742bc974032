import { defineProblems } from '@passage/platform/domain';

/** Problems of how people stand to each other, of custody, and of who lives. */
export const relationshipProblems = defineProblems({
  'case-record.relationship.self': {
    kind: 'invalid',
    title: 'Nobody is related to themselves',
    remedy: 'Choose two different people.',
  },
  'case-record.relationship.exists': {
    kind: 'invalid',
    title: 'This relationship is recorded already',
    remedy: 'Change the one that exists.',
  },
  'case-record.relationship.contradiction': {
    kind: 'invalid',
    title: 'This contradicts another relationship of the same two people ({other})',
    remedy: 'Correct or remove the other one first.',
  },
  'case-record.relationship.own-ancestor': {
    kind: 'invalid',
    title: 'This would make somebody their own ancestor',
    remedy: 'Check who is the parent and who is the child.',
  },
  'case-record.relationship.elder-is-younger': {
    kind: 'invalid',
    title: 'The parent or grandparent would be younger than the child',
    remedy: 'Swap the two people, or correct a birth date.',
  },
  'case-record.relationship.too-many-parents': {
    kind: 'invalid',
    title: 'A person has at most two biological parents',
    remedy: 'Record the third as step-parent, adoptive parent, foster parent or guardian.',
  },
  'case-record.relationship.parent-too-young': {
    kind: 'invalid',
    title: 'The parent would have been younger than {years} when the child was born',
    remedy: 'Correct a birth date, or record a step-parent, adoptive parent, foster parent or guardian.',
  },
  'case-record.relationship.mother-died-before': {
    kind: 'invalid',
    title: 'The mother died before the child was born',
    remedy: 'Correct the day of death or the birth date, or choose somebody else.',
  },
  'case-record.relationship.father-died-before': {
    kind: 'invalid',
    title: 'The father died more than {months} months before the child was born',
    remedy: 'Correct the day of death or the birth date, or choose somebody else.',
  },
  'case-record.relationship.couple-in-line': {
    kind: 'invalid',
    title: 'A couple or siblings would descend from each other',
    remedy: 'Check who is the parent, who the child, and who the spouse or sibling.',
  },
  'case-record.relationship.only-of-couples': {
    kind: 'invalid',
    title: 'This is said of couples only',
    remedy: 'Leave it empty, or choose spouse or partner.',
  },
  'case-record.relationship.ends-before-it-begins': {
    kind: 'invalid',
    title: 'It would end before it begins',
    remedy: 'Enter a later day, or leave the end empty.',
  },
  'case-record.relationship.current-with-end': {
    kind: 'invalid',
    title: 'What has ended is not current',
    remedy: 'Say how it ended, or leave the end empty.',
  },
  'case-record.relationship.before-birth': {
    kind: 'invalid',
    title: 'One of the two was not born yet',
    remedy: 'Enter a later day, or leave it empty.',
  },
  'case-record.relationship.after-death': {
    kind: 'invalid',
    title: 'One of the two had died by then',
    remedy: 'Enter an earlier day, or correct the day of death.',
  },
  'case-record.relationship.marriage-under-age': {
    kind: 'invalid',
    title: 'A spouse is, or was on the day of marriage, younger than {years}',
    remedy: 'Check the birth dates. If they are right, confirm it: a best-interests assessment is needed.',
  },
  'case-record.life-status.recorded': {
    kind: 'conflict',
    title: 'There is news of this person already',
    remedy: 'Change what is recorded.',
  },
  'case-record.life-status.before-birth': {
    kind: 'invalid',
    title: 'The person was not born yet',
    remedy: 'Enter a later day, or correct the birth date.',
  },
  'case-record.life-status.reported-before': {
    kind: 'invalid',
    title: 'The news would be older than what it tells',
    remedy: 'Enter the day on which the news came, or correct the other day.',
  },
  'case-record.life-status.dead-cannot-join': {
    kind: 'invalid',
    title: 'The dead do not join the family',
    remedy: 'Choose “no” or “not decided”.',
  },
  'case-record.life-status.death-of-member': {
    kind: 'invalid',
    title: 'The death of a member is recorded as an event of the family',
    remedy:
      'Record it under “Events”: that ends the place in the case, names who comes after a principal applicant, and shows what becomes of the travel window.',
  },
  'case-record.custody.self': {
    kind: 'invalid',
    title: 'Nobody has custody of themselves',
    remedy: 'Choose somebody else.',
  },
  'case-record.custody.exists': {
    kind: 'invalid',
    title: 'This is recorded from this day on already',
    remedy: 'Change the one that exists.',
  },
  'case-record.custody.before-birth': {
    kind: 'invalid',
    title: 'The child was not born yet',
    remedy: 'Enter the day of birth or a later one.',
  },
  'case-record.kinship-limit.same-day': {
    kind: 'invalid',
    title: 'There is a figure from this day on already',
    remedy: 'Correct that one, or choose another day.',
  },
});

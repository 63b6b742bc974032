import { defineProblems } from '@passage/platform/domain';

/** Problems of programmes, clearances, holds and gates. */
export const pipelineProblems = defineProblems({
  'pipeline.gate.closed': {
    kind: 'conflict',
    title: 'The case may not pass the gate “{gate}” on that day',
    remedy: 'See to everything that is listed, or choose another day.',
  },
  'pipeline.family-message.unknown-place': {
    kind: 'invalid',
    title: 'Nothing fills the place {place}',
    remedy: 'Use only the places that are listed.',
  },
  'pipeline.told-message.gaps': {
    kind: 'invalid',
    title: 'Places in the message are not filled in',
    remedy: 'Choose a message that can be filled in for this family.',
  },
  'pipeline.told-message.words-changed': {
    kind: 'conflict',
    title: 'The message no longer reads as it was shown',
    remedy: 'Load the page again, and tell the family what has changed.',
  },
  'pipeline.told-message.before-referral': {
    kind: 'invalid',
    title: 'The case was referred only on {referredOn}',
    remedy: 'Enter that day or a later one.',
  },
  'pipeline.told-message.withdrawn': {
    kind: 'conflict',
    title: 'This record has been taken back already',
    remedy: 'Nothing to do.',
  },
  'pipeline.caseload.owner-elsewhere': {
    kind: 'conflict',
    title: 'The colleague does not work for the office of this case',
    remedy: 'Choose a colleague of its office, or hand the case over to theirs first.',
  },
  'pipeline.caseload.unknown-owner': {
    kind: 'invalid',
    title: 'There is no such colleague',
    remedy: 'Choose somebody whose account is active.',
  },
  'pipeline.clearance.unknown-requirement': {
    kind: 'invalid',
    title: 'The programme of this case does not demand {requirementCode}',
    remedy: 'Choose a requirement of the programme that is in force.',
  },
  'pipeline.clearance.wrong-subject': {
    kind: 'invalid',
    title: 'This requirement is not one of a person, or not one of the case',
    remedy: 'State the person for a requirement of people, and none for a requirement of the case.',
  },
  'pipeline.clearance.not-a-member': {
    kind: 'invalid',
    title: 'This person is not a member of the case',
    remedy: 'Choose a member of the case.',
  },
  'pipeline.clearance.empty-period': {
    kind: 'invalid',
    title: 'The clearance would end before it starts',
    remedy: 'Choose an end after {from}.',
  },
  'pipeline.clearance.other-stage': {
    kind: 'forbidden',
    title: 'Clearances of this stage are recorded by others',
    remedy: 'Ask a colleague of the stage “{stage}”.',
  },
  'pipeline.clearance.has-own-record': {
    kind: 'conflict',
    title: '{requirementCode} follows from a record of its stage',
    remedy: 'Record it where it happens: the interview, the examination, the course.',
  },
  'pipeline.hold.released-by-placer': {
    kind: 'conflict',
    title: 'A hold is released by another person than the one who placed it',
    remedy: 'Ask a colleague to release it.',
  },
  'pipeline.hold.already-released': {
    kind: 'conflict',
    title: 'The hold is released already',
    remedy: 'Load the page again.',
  },
  'pipeline.travel-link.closed-case': {
    kind: 'conflict',
    title: 'A closed case cannot travel together with others',
    remedy: 'Reopen it, or leave it out.',
  },
  'pipeline.travel-link.unknown-number': {
    kind: 'invalid',
    title: 'There is no case {number} that you may see',
    remedy: 'Check the number, or ask somebody who works on both cases.',
  },
  'pipeline.travel-link.same-case': {
    kind: 'invalid',
    title: 'A case travels with itself anyway',
    remedy: 'Name another case.',
  },
  'pipeline.travel-link.out-of-scope': {
    kind: 'conflict',
    title: 'One of the cases travels with a case of another office already',
    remedy: 'Ask somebody who sees all of them to link them.',
  },
  'pipeline.programme.version-in-force': {
    kind: 'conflict',
    title: 'Rules in force are not changed',
    remedy: 'Make a new version with a later date.',
  },
  'pipeline.programme.version-in-past': {
    kind: 'invalid',
    title: 'A new version takes effect after today',
    remedy: 'Choose a date after {today}.',
  },
  'pipeline.programme.version-exists': {
    kind: 'conflict',
    title: 'There is a version from that day already',
    remedy: 'Change that version, or choose another date.',
  },
  'pipeline.requirement.code-twice': {
    kind: 'invalid',
    title: 'This code is there already',
    remedy: 'Choose another code, or change the other requirement.',
  },
  'pipeline.requirement.code-means-otherwise': {
    kind: 'invalid',
    title: 'This code belongs to another stage or subject',
    remedy: 'Keep stage and subject of the code, or choose another code.',
  },
  'pipeline.requirement.unknown-prerequisite': {
    kind: 'invalid',
    title: 'It waits for a requirement that the programme does not have',
    remedy: 'Take it out of the prerequisites, or add that requirement.',
  },
  'pipeline.requirement.prerequisites-in-circle': {
    kind: 'invalid',
    title: 'It waits for requirements that wait for it',
    remedy: 'Take one of them out of the prerequisites.',
  },
  'pipeline.requirement.ages-out-of-order': {
    kind: 'invalid',
    title: 'The upper age is not above the lower one',
    remedy: 'Choose an upper age above the lower one.',
  },
  'pipeline.requirement.case-has-no-age': {
    kind: 'invalid',
    title: 'A requirement of the case cannot be for some people only',
    remedy: 'Leave out age, sex, nationalities and flags, or make it a requirement of people.',
  },
});

const seeTo = (kind: string, remedy: string) => ({
  kind: 'conflict' as const,
  title: `{what}: ${kind}`,
  remedy,
});

/** Each reason for which a gate is closed (`what`: the requirement, and whose it is). */
export const gateProblems = defineProblems({
  'pipeline.gate.case-closed': { kind: 'conflict', title: 'The case is closed', remedy: 'Reopen it first.' },
  'pipeline.gate.no-rules': {
    kind: 'conflict',
    title: 'The programme has no rules for this day',
    remedy: 'Ask an administrator to put a version of the programme into force.',
  },
  'pipeline.gate.no-travellers': {
    kind: 'conflict',
    title: 'Nobody of the family travels',
    remedy: 'Mark who travels on the page of the case.',
  },
  'pipeline.gate.date-past': { kind: 'conflict', title: 'The day is past', remedy: 'Choose today or a later day.' },
  'pipeline.gate.outside-window': {
    kind: 'conflict',
    title: 'The day is outside the travel window',
    remedy: 'Choose a day within the window.',
  },
  'pipeline.gate.missing': seeTo('missing', 'Have it recorded.'),
  'pipeline.gate.pending': seeTo('pending', 'Wait for the answer.'),
  'pipeline.gate.not-yet': seeTo('not yet valid on that day', 'Choose a later day.'),
  'pipeline.gate.stale': seeTo('stale', 'Have it looked at again.'),
  'pipeline.gate.expired': seeTo('expired on that day', 'Choose an earlier day, or have it renewed.'),
  'pipeline.gate.refused': seeTo('refused', 'Take the person out of the journey, or ask for a review.'),
  'pipeline.gate.held': { kind: 'conflict', title: 'A hold stops it', remedy: 'Have the hold released.' },
  'pipeline.gate.linked-case': {
    kind: 'conflict',
    title: 'A case that travels along cannot travel on that day',
    remedy: 'Choose a day on which both can, or end the link.',
  },
});

import { leaveReason, memberRelationship, personFacts } from '@passage/case-record/domain';
import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** What can happen to a family that changes who belongs to a case, or how its members stand (domain reference B4). */
export const familyEventKinds = [
  'birth',
  'add-on',
  'marriage',
  'divorce',
  'separation',
  'death',
  'leaving',
  'principal-applicant-change',
  'split',
  'merge',
  'join',
  'cross-reference',
] as const;
export const familyEventKind = z
  .enum(familyEventKinds)
  .meta({ id: 'FamilyEventKind', description: 'What happened to the family' });
export type FamilyEventKind = z.infer<typeof familyEventKind>;

/** What deserves a second look before an event is recorded. Each must be confirmed by name. */
export const familyEventWarnings = [
  'children-without-carer',
  'child-principal',
  'under-age-marriage',
  'already-married',
  'dependant-marries',
  'couple-stays-together',
  'parts-couple',
  'parts-child',
  'booked',
  'other-programme',
  'leaves-travel-group',
] as const;
export const familyEventWarning = z
  .enum(familyEventWarnings)
  .meta({ id: 'FamilyEventWarning', description: 'What must be confirmed before the event is recorded' });
export type FamilyEventWarning = z.infer<typeof familyEventWarning>;

const common = {
  happenedOn: plainDate.meta({ description: 'The day it happened, not the day it was told' }),
  reason: text(1000, 1).meta({ description: 'Why it is recorded, or how it became known' }),
  confirmedWarnings: z
    .array(familyEventWarning)
    .max(familyEventWarnings.length)
    .default([])
    .meta({ description: 'The warnings of the preview that were read and accepted' }),
};

const standing = z.object({ personId: recordId, relationship: memberRelationship });
const otherCaseNumber = text(40, 1).meta({ description: 'Number of the other case' });
/** Names the other case by its number. */
export const otherCase = z.object({ otherCaseNumber });
const couple = { personId: recordId, partnerId: recordId };
const successorId = recordId
  .nullable()
  .default(null)
  .meta({ description: 'Who becomes the principal applicant when the former one goes' });

/** A child born to members of the case. The day of birth is the day of the event. */
export const birthInput = z.object({
  kind: z.literal('birth'),
  ...common,
  child: personFacts.omit({ birthDate: true, birthDatePrecision: true }),
  parentIds: z.array(recordId).min(1).max(2).meta({ description: 'Its biological parents on record' }),
  isTravelling: z.boolean().default(true),
});

/** A relative who is found, or comes, and joins the case: on record already, or new. */
export const addOnInput = z.object({
  kind: z.literal('add-on'),
  ...common,
  personId: recordId
    .nullable()
    .default(null)
    .meta({ description: 'A person kept with the case who is not a member; null for somebody new' }),
  person: personFacts
    .nullable()
    .default(null)
    .meta({ description: 'Somebody who is not on record yet; null for a person who is' }),
  relationship: memberRelationship.meta({
    description: 'How they stand to the principal applicant; kept as a relationship of the two where it says one',
  }),
  isTravelling: z.boolean().default(true),
});

export const marriageInput = z.object({ kind: z.literal('marriage'), ...common, ...couple });
export const divorceInput = z.object({ kind: z.literal('divorce'), ...common, ...couple });
export const separationInput = z.object({ kind: z.literal('separation'), ...common, ...couple });

/** A member died. The day of death is the day of the event. */
export const deathInput = z.object({ kind: z.literal('death'), ...common, personId: recordId, successorId });

/** Why a member leaves by an event of leaving. A death is an event of its own. */
export const leavingReason = leaveReason
  .exclude(['death'])
  .meta({ id: 'LeavingReason', description: 'Why the member leaves; a death is an event of its own' });

/** A member leaves and goes on in no other case of ours: withdraws, stays behind, is resettled otherwise. */
export const leavingInput = z.object({
  kind: z.literal('leaving'),
  ...common,
  personId: recordId,
  leaveReason: leavingReason,
  successorId,
});

export const principalApplicantChangeInput = z.object({
  kind: z.literal('principal-applicant-change'),
  ...common,
  personId: recordId,
  relationships: z
    .array(standing)
    .max(100)
    .default([])
    .meta({ description: 'How members stand to the new principal applicant, where it does not follow' }),
});

/** Part of the family gets a case of its own. */
export const splitInput = z.object({
  kind: z.literal('split'),
  ...common,
  personIds: z.array(recordId).min(1).max(60).meta({ description: 'Who parts from the others' }),
  principalApplicantId: recordId.meta({ description: 'Principal applicant of those who part' }),
  successorId,
  keepsNumber: z
    .enum(['remaining', 'parting'])
    .default('remaining')
    .meta({ description: 'Which half goes on under the number of the case; the other gets a new one' }),
});

/** All members of another case come into this one, and the other case closes. */
export const mergeInput = z.object({
  kind: z.literal('merge'),
  ...common,
  otherCaseNumber,
  relationships: z.array(standing).max(100).default([]).meta({
    description:
      'How those who come stand to the principal applicant, kept as relationships where they say one; for those left out, as the relationships on record say, else as other dependants',
  }),
});

/** Members leave this case for another that goes on. */
export const joinInput = z.object({
  kind: z.literal('join'),
  ...common,
  otherCaseNumber,
  personIds: z.array(recordId).min(1).max(60).meta({ description: 'Who joins the other case' }),
  relationship: memberRelationship.meta({ description: 'How they stand to its principal applicant' }),
  successorId,
});

/** What two cases that refer to each other do together. */
export const togetherKinds = ['decide', 'travel', 'place'] as const;
export const crossReferenceInput = z.object({
  kind: z.literal('cross-reference'),
  ...common,
  otherCaseNumber,
  together: z.array(z.enum(togetherKinds)).min(1).max(togetherKinds.length),
});

/** An event as entered. */
export const familyEventInput = z
  .discriminatedUnion('kind', [
    birthInput,
    addOnInput,
    marriageInput,
    divorceInput,
    separationInput,
    deathInput,
    leavingInput,
    principalApplicantChangeInput,
    splitInput,
    mergeInput,
    joinInput,
    crossReferenceInput,
  ])
  .meta({ id: 'FamilyEventInput', description: 'Something that happened to a family, with its day and reason' });
export type FamilyEventInput = z.infer<typeof familyEventInput>;
/** The input of one kind of event. */
export type InputOf<K extends FamilyEventKind> = Extract<FamilyEventInput, { kind: K }>;

/** Why an event cannot be undone any more. */
export const undoObstacles = [
  'later-event',
  'clearance-since',
  'decision-since',
  'submission-since',
  'booking-since',
  'departure-since',
  'changed-since',
  'case-closed',
  'case-elsewhere',
] as const;
export const undoObstacle = z.enum(undoObstacles).meta({
  id: 'UndoObstacle',
  description: 'Why the event cannot be undone: what depends on it, or a case of it that cannot be written',
});
export type UndoObstacle = z.infer<typeof undoObstacle>;

/** Who would come with a case that is merged, for whom it is asked how they stand. */
export const comingMembers = z
  .object({
    items: z.array(
      z.object({
        personId: recordId,
        name: z.string(),
        nameLocal: z.string(),
        relationship: memberRelationship
          .nullable()
          .meta({ description: 'How the relationships on record say they stand; null where they do not say' }),
      }),
    ),
  })
  .meta({ id: 'ComingMembers', description: 'Members of a case who would come with it into another' });
export type ComingMembers = z.infer<typeof comingMembers>;

const staff = z.object({ id: recordId, name: z.string() });
const named = z.object({ personId: recordId, name: z.string(), nameLocal: z.string() });

/** An event as the API shows it. */
export const familyEvent = z
  .object({
    id: recordId,
    caseId: recordId.meta({ description: 'The case it was recorded on' }),
    caseNumber: z.string().meta({ description: 'Its number; empty where it is outside the reader’s scope' }),
    kind: familyEventKind,
    happenedOn: plainDate,
    reason: z.string(),
    people: z.array(named).meta({ description: 'Whom it is about' }),
    otherCase: z
      .object({ id: recordId, number: z.string() })
      .nullable()
      .meta({ description: 'The other case: split off, merged in, joined or referred to' }),
    leaveReason: leavingReason.nullable().meta({ description: 'Why a member left; null for every other kind' }),
    together: z.array(z.enum(togetherKinds)).meta({ description: 'What cross-referenced cases do together' }),
    confirmedWarnings: z.array(familyEventWarning),
    recordedBy: staff.nullable(),
    recordedAt: z.string(),
    undoneAt: z.string().nullable(),
    undoneBy: staff.nullable(),
    undoReason: z.string(),
    obstacles: z
      .array(undoObstacle)
      .meta({ description: 'Why it cannot be undone; empty when it can, and for one that was undone' }),
    version: recordVersion,
  })
  .meta({ id: 'FamilyEvent', description: 'Something that happened to a family' });
export type FamilyEvent = z.infer<typeof familyEvent>;

export const familyEventList = z
  .object({ items: z.array(familyEvent) })
  .meta({ id: 'FamilyEventList', description: 'Events of a case, latest first' });

/** Undoing an event. */
export const undoInput = z
  .object({ reason: text(500, 1).meta({ description: 'Why it is undone' }) })
  .meta({ id: 'FamilyEventUndo', description: 'Undoing an event that nothing depends on' });
export type UndoInput = z.infer<typeof undoInput>;

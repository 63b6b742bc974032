import { leaveReason, memberRelationship, relationshipKind } from '@passage/case-record/domain';
import { stage, windowOutlook } from '@passage/pipeline/domain';
import { plainDate, recordId } from '@passage/platform/domain';
import { z } from 'zod';
import { groundCause } from '../best-interest/best-interest-rule';
import { familyEventWarning } from './family-event';

const outlook = windowOutlook.extend({
  bindingRequirement: z.string().nullable().meta({ description: 'What closes the window first' }),
  bindingPersonId: recordId.nullable().meta({ description: 'Whose it is; null: of the case, or nothing closes it' }),
  travellerCount: z.number().int(),
  blockerCount: z.number().int(),
});

/** A case whose window an event would change, or that it would open or close. */
const affectedCase = z.object({
  caseId: recordId.meta({ description: 'Of a new case only good within this answer' }),
  number: z.string().meta({ description: 'Empty for a case that would be opened' }),
  isNew: z.boolean(),
  closes: z.boolean().meta({ description: 'Whether the event closes it' }),
  before: outlook.nullable().meta({ description: 'Null for a case that would be opened' }),
  after: outlook,
});

const memberMove = z.object({
  personId: recordId,
  caseId: recordId.meta({ description: 'The case whose member is told of' }),
  move: z.enum(['joins', 'leaves', 'stands-differently']),
  relationship: memberRelationship,
  formerRelationship: memberRelationship.nullable(),
  leaveReason: leaveReason.nullable(),
  isTravelling: z.boolean(),
});

const doubtedClearance = z.object({
  caseId: recordId,
  personId: recordId.nullable(),
  requirementCode: z.string(),
  title: z.string(),
});

const neededRequirement = doubtedClearance.extend({
  stage: stage.meta({ description: 'Who sees to it' }),
  isAnew: z.boolean().meta({ description: 'Needed for the first time; otherwise again' }),
});

/** What an event would do, worked out and not written. */
export const familyEventEffect = z
  .object({
    warnings: z.array(familyEventWarning).meta({ description: 'What must be confirmed' }),
    people: z.array(z.object({ personId: recordId, name: z.string(), nameLocal: z.string() })),
    cases: z.array(affectedCase),
    members: z.array(memberMove),
    ties: z
      .array(z.object({ caseId: recordId, personId: recordId, kind: relationshipKind, relatedPersonId: recordId }))
      .meta({ description: 'Relationships that are recorded' }),
    stale: z.array(doubtedClearance).meta({ description: 'Clearances that go stale' }),
    bestInterests: z.array(z.object({ caseId: recordId, personId: recordId, causes: z.array(groundCause) })).meta({
      description:
        'Children whose best interests have to be looked at again before the case is submitted, booked or leaves',
    }),
    needed: z.array(neededRequirement).meta({ description: 'What has to be obtained afterwards' }),
    bookings: z.array(z.object({ caseId: recordId, travelOn: plainDate })),
    holds: z.array(
      z.object({ holdId: recordId, caseId: recordId, reasonClass: z.string(), personId: recordId.nullable() }),
    ),
    tasks: z.array(
      z.object({
        caseId: recordId,
        code: z.string(),
        title: z.string(),
        stage,
        dueOn: plainDate.nullable(),
        personId: recordId.nullable(),
      }),
    ),
  })
  .meta({ id: 'FamilyEventEffect', description: 'What an event would do: nothing of it is written' });
export type FamilyEventEffect = z.infer<typeof familyEventEffect>;
export type CaseOutlook = z.infer<typeof outlook>;

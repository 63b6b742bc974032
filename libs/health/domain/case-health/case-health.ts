import { pageOf, pageQuery, plainDate, recordId } from '@passage/platform/domain';
import { itemStates } from '@passage/pipeline/domain';
import { z } from 'zod';
import { assessment } from '../assessment/assessment';
import { fitCheck } from '../fit-check/fit-check';
import { medicalHold } from '../medical-hold/medical-hold';
import { needCode } from '../need/need';

const namedPerson = z.object({ id: recordId, name: z.string(), nameLocal: z.string() });

/** What everybody may know of a member's health: cleared or not, until when, and what follows for travel and home. */
const memberSummary = z
  .object({
    person: namedPerson,
    isTravelling: z.boolean(),
    items: z.array(
      z.object({
        requirementCode: z.string(),
        title: z.string(),
        state: z.enum(itemStates).meta({ description: 'How it stands for a departure today' }),
        clearedUntil: plainDate
          .nullable()
          .meta({ description: 'First day it no longer holds; null: none or without end' }),
      }),
    ),
    needs: z.array(needCode),
    isHeld: z.boolean().meta({ description: 'Whether a medical hold stands' }),
  })
  .meta({
    id: 'MemberHealthSummary',
    description: 'Cleared or not, until when, and the needs that follow; no findings',
  });

/** The health of a family, as everybody within the case's scope may see it. */
export const caseHealthSummary = z
  .object({ members: z.array(memberSummary) })
  .meta({ id: 'CaseHealthSummary', description: 'The health of a family without any findings' });
export type CaseHealthSummary = z.infer<typeof caseHealthSummary>;
export type MemberHealthSummary = CaseHealthSummary['members'][number];

/** Health records of one person, latest first. */
export const personHealth = z
  .object({
    person: namedPerson.extend({ birthDate: plainDate, sex: z.string() }),
    caseId: recordId,
    caseNumber: z.string(),
    isTravelling: z.boolean(),
    needs: z.array(needCode).meta({ description: 'Needs that stand, as everybody sees them' }),
    assessments: z.array(assessment),
    fitChecks: z.array(fitCheck),
    holds: z.array(medicalHold),
  })
  .meta({ id: 'PersonHealth', description: 'Health records of one person; for health staff only' });
export type PersonHealth = z.infer<typeof personHealth>;

/** Health records of a family. */
export const caseHealth = z
  .object({ members: z.array(personHealth) })
  .meta({ id: 'CaseHealth', description: 'Health records of a family; for health staff only' });
export type CaseHealth = z.infer<typeof caseHealth>;

/** Filters of the list of people with needs. */
export const needsQuery = pageQuery.extend({
  need: needCode.optional(),
  programme: z.string().max(60).optional().meta({ description: 'Code of the programme' }),
});
export type NeedsQuery = z.infer<typeof needsQuery>;

/** A person who needs something in travel or placement. */
export const needsRow = z
  .object({
    person: namedPerson,
    caseId: recordId,
    caseNumber: z.string(),
    programme: z.object({ code: z.string(), name: z.string() }),
    needs: z.array(needCode),
    closesOn: plainDate.nullable().meta({ description: 'First day the family can no longer travel' }),
    stage: z.string(),
  })
  .meta({ id: 'NeedsRow', description: 'A person who needs something in travel or placement' });
export type NeedsRow = z.infer<typeof needsRow>;
export const needsPage = pageOf('NeedsPage', needsRow);

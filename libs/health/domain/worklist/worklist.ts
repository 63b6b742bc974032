import { pageOf, pageQuery, plainDate, recordId } from '@passage/platform/domain';
import { windowState } from '@passage/pipeline/domain';
import { z } from 'zod';
import { assessmentState } from '../assessment/assessment-state';

/** Why somebody stands on the clinic's work list, most pressing first. */
export const worklistReasons = ['examined', 'missed', 'planned', 'due', 'expiring', 'not-cleared'] as const;
export const worklistReason = z.enum(worklistReasons).meta({
  id: 'ClinicReason',
  description:
    'examined: to be signed; missed: the appointment has passed; planned; due: nothing holds; expiring: ends within the days asked for; not-cleared',
});
export type WorklistReason = z.infer<typeof worklistReason>;

/** Filters of the clinic's work list, which goes by the end of the family's window. */
export const worklistQuery = pageQuery.extend({
  reason: worklistReason.optional(),
  withinDays: z.coerce
    .number()
    .int()
    .min(0)
    .max(365)
    .default(30)
    .meta({ description: 'A clearance that ends within so many days is expiring' }),
  programme: z.string().max(60).optional().meta({ description: 'Code of the programme' }),
  office: recordId.optional(),
});
export type WorklistQuery = z.infer<typeof worklistQuery>;

/** A person for whom the clinic has something to do. */
export const worklistRow = z
  .object({
    person: z.object({ id: recordId, name: z.string(), nameLocal: z.string(), birthDate: plainDate, sex: z.string() }),
    caseId: recordId,
    caseNumber: z.string(),
    officeId: recordId,
    priority: z.string(),
    programme: z.object({ code: z.string(), name: z.string() }),
    reason: worklistReason,
    clearedUntil: plainDate
      .nullable()
      .meta({ description: 'First day the clearance no longer holds; null: none or without end' }),
    assessment: z
      .object({
        id: recordId,
        state: assessmentState,
        plannedOn: plainDate.nullable(),
        examinedOn: plainDate.nullable(),
      })
      .nullable()
      .meta({ description: 'The assessment that is open' }),
    windowState,
    closesOn: plainDate.nullable().meta({ description: 'First day the family can no longer travel' }),
    isHeld: z.boolean().meta({ description: 'Whether a medical hold stands' }),
  })
  .meta({ id: 'ClinicRow', description: 'A person for whom the clinic has something to do' });
export type WorklistRow = z.infer<typeof worklistRow>;
export const worklistPage = pageOf('ClinicPage', worklistRow);

/** How many people the clinic has something to do for, by reason. */
export const worklistCounts = z
  .object({
    counts: z.record(worklistReason, z.number().int()),
    limit: z.number().int().meta({ description: 'Counting stops here; a count that high means "or more"' }),
  })
  .meta({ id: 'ClinicCounts', description: 'People on the work list, by reason' });
export type WorklistCounts = z.infer<typeof worklistCounts>;
export const worklistCountsQuery = worklistQuery.pick({ withinDays: true });

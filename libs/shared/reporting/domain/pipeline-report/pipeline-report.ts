import { ageingBand, closingBand } from '@passage/pipeline/domain';
import { z } from 'zod';

/** Filters of the report. */
export const pipelineReportQuery = z.object({
  programmeId: z.uuid().optional(),
  officeId: z.uuid().optional(),
});
export type PipelineReportQuery = z.infer<typeof pipelineReportQuery>;

const counted = { cases: z.number().int(), people: z.number().int() };

/** Where open cases stand, how long they have stood there, and how soon their windows close. People are travellers. */
export const pipelineReport = z
  .object({
    asOf: z.string().meta({ description: 'Day of the figures' }),
    totals: z.object({
      ...counted,
      blocked: z.number().int().meta({ description: 'Cases whose stage is blocked' }),
      onHold: z.number().int(),
    }),
    stages: z.array(z.object({ stage: z.string(), state: z.string(), ...counted })),
    ageing: z.array(z.object({ stage: z.string(), band: ageingBand, ...counted })),
    closing: z.array(z.object({ band: closingBand, ...counted })),
    programmes: z.array(z.object({ programmeId: z.uuid(), name: z.string(), stage: z.string(), ...counted })),
    offices: z.array(z.object({ officeId: z.uuid(), name: z.string(), stage: z.string(), ...counted })),
  })
  .meta({ id: 'PipelineReport' });
export type PipelineReport = z.infer<typeof pipelineReport>;

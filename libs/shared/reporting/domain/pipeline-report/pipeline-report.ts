import { z } from 'zod';

/** Days in the stage by which ageing is shown. */
export const ageingBands = ['0-30', '31-90', '91-180', '181-365', 'over-365'] as const;

/** Days until the window closes by which closing windows are shown. */
export const closingBands = ['closed', '0-14', '15-30', '31-60', 'over-60', 'no-end', 'no-window'] as const;

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
    ageing: z.array(z.object({ stage: z.string(), band: z.enum(ageingBands), ...counted })),
    closing: z.array(z.object({ band: z.enum(closingBands), ...counted })),
    programmes: z.array(z.object({ programmeId: z.uuid(), name: z.string(), stage: z.string(), ...counted })),
    offices: z.array(z.object({ officeId: z.uuid(), name: z.string(), stage: z.string(), ...counted })),
  })
  .meta({ id: 'PipelineReport' });
export type PipelineReport = z.infer<typeof pipelineReport>;

import { z } from 'zod';

/** Long work as a resource: progress, cancel, result. */
export const job = z
  .object({
    id: z.uuid(),
    kind: z.string().meta({ description: 'What the job does, e.g. referral-import' }),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    done: z.number().int().meta({ description: 'Units of work finished' }),
    total: z.number().int().nullable().meta({ description: 'Units of work in all; null while unknown' }),
    message: z.string().nullable().meta({ description: 'Code of why it failed, if it did' }),
    result: z.unknown().nullable(),
    cancelRequested: z.boolean(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof job>;

import { z } from 'zod';

/** The five stages a case goes through, in their order. */
export const stages = ['case-processing', 'health', 'orientation', 'movement', 'integration'] as const;

/** A stage of the pipeline. */
export const stage = z
  .enum(stages)
  .meta({ id: 'Stage', description: 'Stage of the pipeline that a record belongs to' });
export type Stage = z.infer<typeof stage>;

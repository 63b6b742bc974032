import { z } from 'zod';

/** The five stages, in the order in which a family passes them. */
export const stages = ['case-processing', 'health', 'orientation', 'movement', 'integration'] as const;
export const stage = z.enum(stages).meta({ id: 'Stage', description: 'A stage of the pipeline' });
export type Stage = z.infer<typeof stage>;

/** The points a case passes only when what is required up to there holds, in their order. */
export const gates = ['submission', 'booking', 'departure'] as const;
export const gate = z.enum(gates).meta({ id: 'Gate', description: 'A point guarded by requirements and holds' });
export type Gate = z.infer<typeof gate>;

/** Whether what guards `earlier` also guards `gate`: gates add up. */
export function guards(earlier: Gate, gate: Gate): boolean {
  return gates.indexOf(earlier) <= gates.indexOf(gate);
}

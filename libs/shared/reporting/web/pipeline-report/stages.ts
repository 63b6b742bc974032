/** Where an open case can stand, in order. */
export const pipelineStages = [
  'case-processing',
  'health',
  'orientation',
  'movement',
  'integration',
  'complete',
] as const;
export type PipelineStage = (typeof pipelineStages)[number];

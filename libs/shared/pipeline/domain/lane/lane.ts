import { z } from 'zod';
import { stage, stages } from '../stage/stage';

export const laneStates = ['not-due', 'in-progress', 'blocked', 'done'] as const;
export const laneState = z.enum(laneStates).meta({ id: 'LaneState', description: 'Where a case stands in one lane' });
export type LaneState = z.infer<typeof laneState>;

/** The state of each of the five lanes. */
export const lanes = z
  .record(stage, laneState)
  .meta({ id: 'Lanes', description: 'The state of each of the five lanes' });
export type Lanes = z.infer<typeof lanes>;

/** Where a case stands as a whole: at the first lane that is not done, through all of them, or closed. */
export const caseStages = [...stages, 'complete', 'closed'] as const;
export const caseStage = z.enum(caseStages).meta({ id: 'CaseStage', description: 'Where a case stands as a whole' });
export type CaseStage = z.infer<typeof caseStage>;

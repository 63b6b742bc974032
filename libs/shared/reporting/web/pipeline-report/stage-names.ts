import type { MessageId } from '@passage/platform/web';
import type { Stage } from '@passage/ui';
import { pipelineStages, type PipelineStage } from './stages';

/** The stages a case can stand at, in order, as the report names them. */
export function stageNameId(stage: string): MessageId {
  return stage === 'complete' ? 'reporting.stage.complete' : `ui.stage.${stage as Stage}`;
}

/** Orders rows of the report by stage. */
export function byStage(left: { stage: string }, right: { stage: string }): number {
  return pipelineStages.indexOf(left.stage as PipelineStage) - pipelineStages.indexOf(right.stage as PipelineStage);
}

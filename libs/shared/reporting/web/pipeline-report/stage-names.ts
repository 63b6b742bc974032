import type { MessageId } from '@passage/platform/web';
import type { Stage } from '@passage/ui';

/** The stages a case can stand at, in order, as the report names them. */
export function stageNameId(stage: string): MessageId {
  return stage === 'complete' ? 'reporting.stage.complete' : `ui.stage.${stage as Stage}`;
}

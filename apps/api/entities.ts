import { accessEntities } from '@passage/access/api';
import { caseProcessingEntities } from '@passage/case-processing/api';
import { caseRecordEntities } from '@passage/case-record/api';
import { healthEntities } from '@passage/health/api';
import { integrationEntities } from '@passage/integration/api';
import { orientationEntities } from '@passage/orientation/api';
import { movementEntities } from '@passage/movement/api';
import { pipelineEntities } from '@passage/pipeline/api';
import { JobEntity } from '@passage/platform/api';

/** Every table of the product that has an entity. */
export const entities = [
  JobEntity,
  ...accessEntities,
  ...caseRecordEntities,
  ...movementEntities,
  ...integrationEntities,
  ...pipelineEntities,
  ...caseProcessingEntities,
  ...healthEntities,
  ...orientationEntities,
];

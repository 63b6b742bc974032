import { accessArea } from '@passage/access/web';
import { auditArea } from '@passage/audit/web';
import { caseProcessingArea } from '@passage/case-processing/web';
import { caseRecordArea } from '@passage/case-record/web';
import { healthArea } from '@passage/health/web';
import { integrationArea } from '@passage/integration/web';
import { movementArea } from '@passage/movement/web';
import { orientationArea } from '@passage/orientation/web';
import { pipelineArea } from '@passage/pipeline/web';
import type { AreaModule } from '@passage/platform/web';
import { reportingArea } from '@passage/reporting/web';

/** The areas of the application. Each adds its pages, its entries of the rail and its sentences. */
export const areas: readonly AreaModule[] = [
  accessArea,
  auditArea,
  caseProcessingArea,
  healthArea,
  orientationArea,
  movementArea,
  integrationArea,
  caseRecordArea,
  pipelineArea,
  reportingArea,
];

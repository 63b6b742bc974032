import { accessPermissions } from '@passage/access/domain';
import { auditPermissions } from '@passage/audit/domain';
import { caseProcessingPermissions } from '@passage/case-processing/domain';
import { caseRecordPermissions } from '@passage/case-record/domain';
import { integrationPermissions } from '@passage/integration/domain';
import { movementPermissions } from '@passage/movement/domain';
import { pipelinePermissions } from '@passage/pipeline/domain';
import { healthPermissions } from '@passage/health/domain';
import { orientationPermissions } from '@passage/orientation/domain';
import { reportingPermissions } from '@passage/reporting/domain';

/** Every right of the product, area by area. */
export const permissions = {
  ...accessPermissions,
  ...auditPermissions,
  ...caseRecordPermissions,
  ...caseProcessingPermissions,
  ...movementPermissions,
  ...integrationPermissions,
  ...pipelinePermissions,
  ...healthPermissions,
  ...orientationPermissions,
  ...reportingPermissions,
};

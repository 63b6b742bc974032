import { accessPermissions } from '@passage/access/domain';
import { auditPermissions } from '@passage/audit/domain';

/** Every right of the product, area by area. */
export const permissions = {
  ...accessPermissions,
  ...auditPermissions,
};

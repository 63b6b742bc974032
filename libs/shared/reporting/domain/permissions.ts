import { definePermissions } from '@passage/access/domain';

/** Rights over reports. */
export const reportingPermissions = definePermissions({
  'reporting.pipeline.read': {
    allows: 'see figures of the whole pipeline within one’s scope',
    roles: ['manager', 'administrator', 'auditor'],
  },
});

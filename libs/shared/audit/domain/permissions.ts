import { definePermissions } from '@passage/access/domain';

/** Rights over the audit trail. */
export const auditPermissions = definePermissions({
  'audit.case-trail.read': {
    allows: 'see who read and changed a case in one’s scope',
    roles: ['caseworker', 'manager', 'administrator', 'auditor'],
  },
  'audit.log.read': { allows: 'search the whole audit trail', roles: ['auditor'] },
  'audit.seal.verify': { allows: 'see the seals and verify them', roles: ['auditor', 'administrator'] },
});

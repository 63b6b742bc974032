import { definePermissions } from './permission/permission';
import { roles } from './role/role';

/** Rights over staff, offices, receiving agencies and one's own session. */
export const accessPermissions = definePermissions({
  'access.own-settings.edit': { allows: 'change one’s own password, language and saved views', roles },
  'access.saved-view.share': {
    allows: 'share one’s saved views with one’s office',
    roles: roles.filter((role) => role !== 'auditor' && role !== 'integration-worker'),
  },
  'access.saved-view.publish': {
    allows: 'share one’s saved views with everybody',
    roles: ['manager', 'administrator'],
  },
  'access.own-jobs.manage': { allows: 'follow and stop one’s own long work', roles },
  'access.directory.read': { allows: 'see the names of colleagues, offices and receiving agencies', roles },
  'access.staff.read': { allows: 'see accounts of staff', roles: ['administrator', 'auditor'] },
  'access.staff.edit': { allows: 'create, change and close accounts of staff', roles: ['administrator'] },
  'access.capacity.edit': {
    allows: 'say how many cases colleagues of one’s offices can carry, and when they are away',
    roles: ['manager'],
  },
  'access.office.edit': { allows: 'create and change offices and receiving agencies', roles: ['administrator'] },
});

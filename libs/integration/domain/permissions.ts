import { definePermissions, type Role } from '@passage/access/domain';

const workers: Role[] = ['integration-worker', 'manager'];
const followers: Role[] = [...workers, 'caseworker', 'auditor'];

/** Rights over placement, services after arrival and outcomes. A receiving agency's staff see its assured cases only. */
export const integrationPermissions = definePermissions({
  'integration.placement.view': {
    allows: 'see where cases are placed, who waits for a place, and who is expected',
    roles: [...followers, 'movement-officer', 'administrator'],
  },
  'integration.placement.manage': {
    allows: 'offer cases to receiving agencies and record their answers',
    roles: workers,
  },
  'integration.capacity.view': {
    allows: 'see how many people each receiving agency can take',
    roles: [...workers, 'administrator', 'auditor'],
  },
  'integration.capacity.edit': {
    allows: 'state how many people each receiving agency can take',
    roles: ['manager', 'administrator'],
  },
  'integration.service.view': { allows: 'see the services a family is due after arrival', roles: followers },
  'integration.service.record': { allows: 'record services as done or not possible', roles: workers },
  'integration.outcome.view': { allows: 'see how families fare after arrival', roles: followers },
  'integration.outcome.record': { allows: 'record and correct how a family fares', roles: workers },
});

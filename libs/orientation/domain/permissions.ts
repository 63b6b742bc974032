import { definePermissions, roles, type Role } from '@passage/access/domain';

const planners: Role[] = ['orientation-trainer', 'manager'];
const sessionReaders: Role[] = [...planners, 'caseworker', 'movement-officer', 'auditor'];

/** Rights over courses, sessions, enrolment and attendance. Sessions and people are those of one's own offices. */
export const orientationPermissions = definePermissions({
  'orientation.course.read': {
    allows: 'see the courses that programmes ask for',
    roles: [...sessionReaders, 'administrator'],
  },
  'orientation.course.edit': { allows: 'change courses', roles: ['orientation-trainer', 'administrator'] },
  'orientation.session.read': {
    allows: 'see sessions, who attends them, and who waits for one',
    roles: sessionReaders,
  },
  'orientation.session.plan': { allows: 'plan, change and cancel sessions', roles: planners },
  'orientation.session.complete': { allows: 'complete and reopen sessions', roles: planners },
  'orientation.enrolment.read': { allows: 'see which sessions the people of a case attend', roles },
  'orientation.enrolment.edit': {
    allows: 'enrol people in sessions and withdraw them',
    roles: [...planners, 'caseworker'],
  },
  'orientation.attendance.mark': { allows: 'mark who attended', roles: planners },
});

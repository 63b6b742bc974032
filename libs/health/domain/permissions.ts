import { definePermissions, roles } from '@passage/access/domain';

/**
 * Rights over health records. Details are for health staff only (IOM Data Protection Manual, principle 6; UK pre-entry
 * health protocol 2025, appendix 1); everybody else sees cleared, not cleared and the needs that follow.
 */
export const healthPermissions = definePermissions({
  'health.summary.read': { allows: 'see who is cleared by health, until when, and with which needs', roles },
  'health.assessment.read': { allows: 'see health records and the clinic’s work list', roles: ['health-staff'] },
  'health.assessment.record': {
    allows: 'plan, record, correct and cancel health assessments',
    roles: ['health-staff'],
  },
  'health.assessment.sign': { allows: 'sign health assessments', roles: ['health-staff'] },
  'health.fit-check.record': { allows: 'record and withdraw fit-to-fly checks', roles: ['health-staff'] },
  'health.medical-hold.place': { allows: 'place and release medical holds', roles: ['health-staff'] },
  'health.validity-band.read': {
    allows: 'see how long health assessments hold',
    roles: ['health-staff', 'manager', 'administrator', 'auditor'],
  },
  'health.validity-band.edit': {
    allows: 'change how long health assessments hold',
    roles: ['health-staff', 'administrator'],
  },
});

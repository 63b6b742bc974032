import { definePermissions, roles, type Role } from '@passage/access/domain';
import type { Stage } from './stage/stage';

const stageWorkers = [
  'caseworker',
  'health-staff',
  'orientation-trainer',
  'movement-officer',
  'integration-worker',
] as const satisfies readonly Role[];

/** The role that records clearances and places holds of a stage. */
export const stageRole: Record<Stage, Role> = {
  'case-processing': 'caseworker',
  health: 'health-staff',
  orientation: 'orientation-trainer',
  movement: 'movement-officer',
  integration: 'integration-worker',
};

/** Rights over programmes, clearances, holds and windows. A right over a stage's facts needs that stage's role too. */
export const pipelinePermissions = definePermissions({
  'pipeline.window.read': { allows: 'see the travel window, blockers and lanes of a case', roles },
  'pipeline.clearance.record': {
    allows: 'record clearances of one’s own stage; a manager may waive any',
    roles: [...stageWorkers, 'manager'],
  },
  'pipeline.hold.place': { allows: 'hold a case or a person at a gate', roles: [...stageWorkers, 'manager'] },
  'pipeline.hold.release': { allows: 'release a hold that somebody else placed', roles: [...stageWorkers, 'manager'] },
  'pipeline.travel-link.edit': {
    allows: 'say which cases travel together',
    roles: ['caseworker', 'movement-officer', 'manager'],
  },
  'pipeline.family-message.read': {
    allows: 'preview, copy and print messages to families',
    roles: ['caseworker', 'manager', 'administrator'],
  },
  'pipeline.family-message.record': {
    allows: 'record that a family was told a message, and take such a record back',
    roles: ['caseworker', 'manager'],
  },
  'pipeline.message-template.edit': { allows: 'write the messages families get', roles: ['administrator'] },
  'pipeline.workload.read': {
    allows: 'see how much each caseworker of one’s offices carries and can carry',
    roles: ['caseworker', 'manager'],
  },
  'pipeline.workload.assign': { allows: 'give cases to colleagues of their office', roles: ['caseworker', 'manager'] },
  'pipeline.workload.weigh': { allows: 'say what a case weighs in a workload', roles: ['manager'] },
  'pipeline.programme.read': { allows: 'see programmes and their rules', roles },
  'pipeline.programme.edit': { allows: 'change programmes and their rules', roles: ['administrator'] },
});

/** Whether someone with these roles may act for a stage. Managers may for all. */
export function actsForStage(held: readonly Role[], stage: Stage): boolean {
  return held.includes(stageRole[stage]) || held.includes('manager');
}

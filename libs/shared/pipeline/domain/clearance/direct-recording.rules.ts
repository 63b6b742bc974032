import type { Role } from '@passage/access/domain';
import { actsForStage } from '../permissions';
import { codesWithOwnRecord } from '../programme/programmes';
import type { Stage } from '../stage/stage';
import type { Outcome } from './clearance';

/**
 * Whether a clearance of a requirement may be stated directly: one that no stage's own record gives, so that whatever
 * an administrator adds can be met. A waiver may be stated of any requirement.
 */
export function isRecordedDirectly(requirementCode: string, outcome: Outcome): boolean {
  return outcome === 'waived' || !codesWithOwnRecord.includes(requirementCode);
}

/** Whether somebody may state it: who acts for the stage; a waiver takes a manager. */
export function mayRecordDirectly(roles: readonly Role[], stage: Stage, outcome: Outcome): boolean {
  return outcome === 'waived' ? roles.includes('manager') : actsForStage(roles, stage);
}

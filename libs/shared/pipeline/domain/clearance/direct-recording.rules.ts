import type { Role } from '@passage/access/domain';
import { actsForStage } from '../permissions';
import type { Stage } from '../stage/stage';
import type { Outcome } from './clearance';

/** Requirements that no stage's own record gives: somebody of the stage states that they are met. */
const directly = new Set([
  'case.registration',
  'case.referral-complete',
  'case.security-check',
  'case.fingerprints',
  'movement.travel-document',
  'movement.exit-permit',
  'movement.promissory-note',
]);

/** Whether a clearance of a requirement may be stated directly. A waiver may be, of any requirement. */
export function isRecordedDirectly(requirementCode: string, outcome: Outcome): boolean {
  return outcome === 'waived' || directly.has(requirementCode);
}

/** Whether somebody may state it: who acts for the stage; a waiver takes a manager. */
export function mayRecordDirectly(roles: readonly Role[], stage: Stage, outcome: Outcome): boolean {
  return outcome === 'waived' ? roles.includes('manager') : actsForStage(roles, stage);
}

import { caseRecordProblems, type RecordCompartment } from '@passage/case-record/domain';
import type { Actor } from '@passage/platform/api';
import { refuse } from '@passage/platform/domain';

/** Refuses to write into a compartment the actor does not hold; row-level security would refuse it too, without saying why. */
export function requireCompartment(actor: Actor, compartment: RecordCompartment): void {
  if (compartment !== 'case' && !actor.compartments.includes(compartment)) {
    throw refuse(caseRecordProblems, 'case-record.compartment.closed', { field: 'compartment' });
  }
}

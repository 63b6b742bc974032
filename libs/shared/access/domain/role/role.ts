import { z } from 'zod';

/** Roles of staff. A person may hold several; rights add up. */
export const roles = [
  'caseworker',
  'health-staff',
  'orientation-trainer',
  'movement-officer',
  'integration-worker',
  'manager',
  'administrator',
  'auditor',
] as const;
export const role = z.enum(roles).meta({ id: 'Role' });
export type Role = z.infer<typeof role>;

/**
 * Kinds of facts that need more than the case's scope. Case facts need none; the rest is closed unless a role
 * opens it (IOM Data Protection Manual, principles 6 and 8; UK pre-entry health protocol 2025, appendix 1).
 */
export const compartments = ['health', 'protection', 'security'] as const;
export type Compartment = (typeof compartments)[number];

/** Which roles open which compartment. The database enforces the same through row-level security. */
export const compartmentRoles: Record<Compartment, readonly Role[]> = {
  health: ['health-staff'],
  protection: ['caseworker'],
  security: ['caseworker'],
};

/** The compartments opened by a set of roles. */
export function compartmentsOf(held: readonly Role[]): Compartment[] {
  return compartments.filter((compartment) => compartmentRoles[compartment].some((each) => held.includes(each)));
}

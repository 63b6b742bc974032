import type { Role } from '../role/role';

/** A right: what it lets its holder do, and the roles that hold it. */
export interface PermissionDefinition {
  /** Completes the sentence "may ...". */
  allows: string;
  roles: readonly Role[];
}

export type PermissionCatalogue = Readonly<Record<string, PermissionDefinition>>;

/** Declares the rights of an area, once, for API, screens, documentation and tests. Names read `<area>.<concept>.<verb>`. */
export function definePermissions<const T extends PermissionCatalogue>(catalogue: T): T {
  return catalogue;
}

/** The rights that a set of roles holds. */
export function permissionsOf(catalogue: PermissionCatalogue, held: readonly Role[]): string[] {
  return Object.entries(catalogue)
    .filter(([, definition]) => definition.roles.some((role) => held.includes(role)))
    .map(([name]) => name)
    .sort();
}

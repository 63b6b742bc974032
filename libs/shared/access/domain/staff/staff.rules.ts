import type { Role } from '../role/role';

/** Facts of an account that its rules look at. */
export interface AccountFacts {
  roles: readonly Role[];
  officeIds: readonly string[];
  seesAllOffices: boolean;
  agencyId: string | null;
}

/** Whether an account has a scope at all; administrators need none, because they see no cases. */
export function hasScope(account: AccountFacts): boolean {
  const seesNoCases = account.roles.every((role) => role === 'administrator');
  return seesNoCases || account.seesAllOffices || account.officeIds.length > 0 || account.agencyId !== null;
}

/** Whether taking the change would leave nobody able to administer. */
export function leavesNoAdministrator(
  otherActiveAdministrators: number,
  before: { roles: readonly Role[]; isActive: boolean },
  after: { roles: readonly Role[]; isActive: boolean },
): boolean {
  const administers = (account: { roles: readonly Role[]; isActive: boolean }) =>
    account.isActive && account.roles.includes('administrator');
  return otherActiveAdministrators === 0 && administers(before) && !administers(after);
}

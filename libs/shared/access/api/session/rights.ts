import { compartmentsOf, permissionsOf, type PermissionCatalogue, type Role } from '@passage/access/domain';
import type { Actor } from '@passage/platform/api';

/** Every right of the product, gathered from the areas where the application is put together. */
export class Rights {
  constructor(readonly catalogue: PermissionCatalogue) {}

  /** The acting person made of an account's facts. */
  actorOf(account: {
    id: string;
    roles: readonly Role[];
    officeIds: readonly string[];
    seesAllOffices: boolean;
    agencyId: string | null;
    locale: string;
  }): Actor {
    return {
      staffId: account.id,
      roles: account.roles,
      permissions: new Set(permissionsOf(this.catalogue, account.roles)),
      officeIds: account.officeIds,
      seesAllOffices: account.seesAllOffices,
      agencyId: account.agencyId,
      compartments: compartmentsOf(account.roles),
      locale: account.locale,
    };
  }
}

/** Who acts: the person, and all that limits what they see. Set as settings of the database connection. */
export interface Actor {
  staffId: string;
  roles: readonly string[];
  permissions: ReadonlySet<string>;
  officeIds: readonly string[];
  seesAllOffices: boolean;
  agencyId: string | null;
  compartments: readonly string[];
  /** The language the person reads. */
  locale: string;
}

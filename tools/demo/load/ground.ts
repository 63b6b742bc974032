import type { Role } from '@passage/access/domain';
import type pg from 'pg';
import { offices } from '../foundations/offices';
import { colleagues } from '../foundations/staff';
import type { DemoCourse } from '../stages/shared-records';

/** The identifiers of what a caseload stands on, as the database has them. */
export interface Ground {
  office(code: string): { id: string; country: string; timeZone: string };
  agency(code: string): string;
  programme(code: string): string;
  /** Colleagues of a role at an office, the best known first. */
  staff(role: Role, officeCode: string): readonly string[];
  /** Orientation courses that take place. */
  courses: readonly DemoCourse[];
  /** Integration workers of a receiving agency. */
  agencyStaff(agencyCode: string): readonly string[];
}

/** Looks up what {@link seedFoundations} put in. */
export async function readGround(client: pg.Client): Promise<Ground> {
  const byKey = async (query: string) => {
    const { rows } = await client.query<{ key: string; id: string }>(query);
    return new Map(rows.map(({ key, id }) => [key, id]));
  };
  const officeIds = await byKey('select code as key, id from access.offices');
  const agencyIds = await byKey('select code as key, id from access.agencies');
  const programmeIds = await byKey('select code as key, id from pipeline.programmes');
  const staffIds = await byKey('select email as key, id from access.staff');
  const workers = new Map<string, readonly string[]>();
  for (const { email, role, office, agency } of colleagues) {
    const id = staffIds.get(email);
    const place = office ?? agency;
    if (id && place) workers.set(`${role} ${place}`, [...(workers.get(`${role} ${place}`) ?? []), id]);
  }
  const staff = (role: Role, place: string) =>
    found(workers.get(`${role} ${place}`), `a colleague: ${role} of ${place}`);
  const courses = await client.query<DemoCourse>(
    `select id, programme_codes as "programmeCodes", min_age as "minAge", max_age as "maxAge", days, capacity
     from orientation.courses where is_active order by code`,
  );
  return {
    courses: courses.rows,
    office: (code) => {
      const { country, timeZone } = found(
        offices.find((each) => each.code === code),
        `office ${code}`,
      );
      return { id: found(officeIds.get(code), `office ${code}`), country, timeZone };
    },
    agency: (code) => found(agencyIds.get(code), `agency ${code}`),
    programme: (code) => found(programmeIds.get(code), `programme ${code}`),
    staff,
    agencyStaff: (agencyCode) => staff('integration-worker', agencyCode),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo needs ${what}, which this database does not have.`);
  return value;
}

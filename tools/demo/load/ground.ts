import type { Role } from '@passage/access/domain';
import type { ValidityBand } from '@passage/health/domain';
import type { PlainDate } from '@passage/platform/domain';
import type pg from 'pg';
import { agencies } from '../foundations/agencies';
import { offices } from '../foundations/offices';
import { colleagues } from '../foundations/staff';
import type { DemoServiceSet } from '../stages/service-plan';
import type { DemoCourse } from '../stages/shared-records';
import {
  bandsQuery,
  checkTypesQuery,
  coursesQuery,
  interpretersQuery,
  preScreeningQuery,
  reviewPeriodsQuery,
  roomsQuery,
  serviceSetsQuery,
} from './ground.query';

/** A receiving agency, and places its families live in. */
export interface GroundAgency {
  id: string;
  code: string;
  name: string;
  places: readonly string[];
}

/** How long a review of a denial may be asked for, and where that comes from. */
export interface GroundReviewPeriod {
  /** Country of destination; null: those without a rule of their own. */
  destination: string | null;
  effectiveFrom: PlainDate;
  periodDays: number;
  sourceNote: string;
  isVerified: boolean;
}

/** A room of an office. */
export interface GroundRoom {
  office: string;
  id: string;
  capacity: number;
}

/** An interpreter of an office. */
export interface GroundInterpreter {
  office: string;
  id: string;
  languages: readonly string[];
}

/** A type of check that a programme asks of everybody of an age. */
export interface GroundCheckType {
  id: string;
  programmeCode: string;
  code: string;
  requirementCode: string;
}

/** The identifiers of what a caseload stands on, as the database has them. */
export interface Ground {
  office(code: string): { id: string; country: string; timeZone: string };
  /** Receiving agencies of a country of destination. */
  agenciesIn(country: string): readonly GroundAgency[];
  programme(code: string): string;
  /** Colleagues of a role at an office, the best known first. */
  staff(role: Role, officeCode: string): readonly string[];
  /** Orientation courses that take place. */
  courses: readonly DemoCourse[];
  /** Integration workers of a receiving agency. */
  agencyStaff(agencyCode: string): readonly string[];
  /** Managers, who waive requirements. */
  managers: readonly string[];
  /** How long health assessments hold, by what they came to. */
  bands: readonly ValidityBand[];
  /** Types of checks that a programme asks of everybody of an age, by code. */
  checkTypes(programmeCode: string): readonly GroundCheckType[];
  /** The rule for reviews of a denial on a day. */
  reviewPeriod(destination: string, on: PlainDate): GroundReviewPeriod;
  /** Rooms of an office in which interviews may be planned. */
  rooms(officeCode: string): readonly GroundRoom[];
  /** Interpreters of an office with whom interviews may be planned. */
  interpreters(officeCode: string): readonly GroundInterpreter[];
  /** The version of the pre-screening form that is filled in; null where there is none. */
  preScreeningForm: string | null;
  /** Whether no interview is planned yet, so that rooms and people are free. */
  areSlotsFree: boolean;
  /** What a programme asks for after an arrival on a day. */
  serviceSet(programmeCode: string, arrivedOn: PlainDate): DemoServiceSet;
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
  const courses = await client.query<DemoCourse>(coursesQuery);
  const bands = await client.query<{ json: ValidityBand }>(bandsQuery);
  const sets = (await client.query<{ json: DemoServiceSet }>(serviceSetsQuery)).rows.map(({ json }) => json);
  const periods = (await client.query<{ json: GroundReviewPeriod }>(reviewPeriodsQuery)).rows.map(({ json }) => json);
  const rooms = (await client.query<GroundRoom>(roomsQuery)).rows;
  const interpreters = (await client.query<GroundInterpreter>(interpretersQuery)).rows;
  const preScreening = await client.query<{ id: string }>(preScreeningQuery);
  const checkTypes = (await client.query<GroundCheckType>(checkTypesQuery)).rows;
  const managers = colleagues.filter(({ role }) => role === 'manager').map(({ email }) => staffIds.get(email));
  return {
    courses: courses.rows,
    office: (code) => {
      const { country, timeZone } = found(
        offices.find((each) => each.code === code),
        `office ${code}`,
      );
      return { id: found(officeIds.get(code), `office ${code}`), country, timeZone };
    },
    agenciesIn: (country) => {
      const there = agencies.filter((each) => each.country === country);
      return there.map(({ code, name, places }) => ({
        ...{ id: found(agencyIds.get(code), `agency ${code}`), code, name, places },
      }));
    },
    programme: (code) => found(programmeIds.get(code), `programme ${code}`),
    staff,
    agencyStaff: (agencyCode) => staff('integration-worker', agencyCode),
    managers: managers.map((id) => found(id, 'a manager')),
    bands: bands.rows.map(({ json }) => json),
    checkTypes: (programmeCode) => checkTypes.filter((each) => each.programmeCode === programmeCode),
    reviewPeriod: (destination, on) => {
      const fits = (period: GroundReviewPeriod) =>
        (period.destination ?? destination) === destination && period.effectiveFrom <= on;
      return found(periods.find(fits), `a period for reviews in ${destination}`);
    },
    rooms: (officeCode) => rooms.filter(({ office }) => office === officeCode),
    interpreters: (officeCode) => interpreters.filter(({ office }) => office === officeCode),
    preScreeningForm: preScreening.rows[0]?.id ?? null,
    areSlotsFree: rooms.length > 0,
    serviceSet: (programmeCode, arrivedOn) => {
      const fits = (set: DemoServiceSet) =>
        (set.programmeCode ?? programmeCode) === programmeCode && set.effectiveFrom <= arrivedOn;
      return found(sets.find(fits), `services after arrival of ${programmeCode}`);
    },
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo needs ${what}, which this database does not have.`);
  return value;
}

import { addDays } from '@passage/platform/domain';
import { milestoneCodes } from '@passage/pipeline/domain';
import fc from 'fast-check';
import { codes, middle, randomFamily, randomProgramme, type RandomFamily, type RandomProgramme } from './random-family';

type Row = Record<string, unknown>;

/** Rows by table, as they lie in the database. */
export type Caseload = Record<string, Row[]>;

const officeId = '00000000-0000-7000-8000-000000000001';
const staffId = '00000000-0000-7000-8000-000000000002';

/** Families of every sort, some of them travelling together in threes; the same for the same seed. */
export function randomCaseload(families: number, seed: number): Caseload {
  const programmes = fc.sample(fc.noBias(randomProgramme), { seed, numRuns: 60 });
  const sampled = fc.sample(fc.noBias(randomFamily), { seed, numRuns: families });
  const linked = sampled.filter((family) => family.isLinked);
  return merged([
    { 'access.offices': [{ id: officeId, code: 'AGREE', name: 'Office', country: 'JO', time_zone: 'UTC' }] },
    ...programmes.map(programmeRows),
    ...sampled.map((family, n) => familyRows(family, n, programmes[family.programme % programmes.length]?.id)),
    {
      'pipeline.travel_links': linked.map((family, n) => {
        const group_id = `00000000-0000-7000-9000-${String(n - (n % 3)).padStart(12, '0')}`;
        return { case_id: family.id, office_id: officeId, group_id };
      }),
    },
  ]);
}

function merged(loads: readonly Caseload[]): Caseload {
  const all: Caseload = {};
  for (const load of loads) {
    for (const [table, rows] of Object.entries(load)) (all[table] ??= []).push(...rows);
  }
  return all;
}

function programmeRows({ id, transit_days, versions }: RandomProgramme): Caseload {
  return {
    'pipeline.programmes': [{ id, code: id, name: id, destination: 'FR', category: 'relocation', transit_days }],
    'pipeline.programme_versions': versions.map((each) => ({ ...each, programme_id: id })),
    'pipeline.requirements': versions.flatMap((version) =>
      version.requirements.map(({ ageBand: [min_age, max_age], ...rule }, n) => ({
        ...{ ...rule, min_age, max_age, title: rule.code },
        id: `${version.id.slice(0, -1)}${n}`,
        programme_version_id: version.id,
      })),
    ),
  };
}

function familyRows(family: RandomFamily, n: number, programme_id: string | undefined): Caseload {
  const inCase = { case_id: family.id, office_id: officeId };
  const personAt = (whose: number) => family.people[whose % (family.people.length + 1)]?.id ?? null;
  const { id, referred_on, closed_on, milestones } = family;
  return {
    'case_record.cases': [
      {
        ...{ id, office_id: officeId, programme_id, referred_on, closed_on, number: `A${n}` },
        ...{ referral_source: 'TEST', referral_number: `${n}`, country_of_asylum: 'JO', country_of_origin: 'SY' },
        closure_reason: closed_on && 'withdrawn',
      },
    ],
    'case_record.people': family.people.map((person, p) => ({
      ...{ ...person, ...inCase, number: `A${n}-${p}`, given_names: 'Amal' },
    })),
    'case_record.case_members': family.people.map(({ id: person_id, membershipId, is_travelling, left_on }) => ({
      ...{
        ...inCase,
        id: membershipId,
        person_id,
        is_travelling,
        left_on,
        relationship: 'child',
        joined_on: '2020-01-01',
      },
    })),
    'pipeline.clearances': [
      ...family.clearances.map((each) => ({ ...each, person_id: personAt(each.whose) })),
      ...routineClearances(family, personAt),
    ].map((each) => ({ ...each, ...inCase, stage: 'health', source_type: 'test' })),
    'pipeline.holds': [family.holds ?? []].flat().map((each) => ({
      ...{ ...each, ...inCase, person_id: personAt(each.whose), review_on: middle, placed_by: staffId },
      released_by: each.released_at && officeId,
    })),
    'pipeline.milestones': milestoneCodes.slice(0, milestones.reached).map((code, m) => ({
      ...{ ...inCase, id: milestones.ids[m], code, happened_on: addDays(milestones.since, 10 * m) },
      withdrawn_at: milestones.withdrawn === m ? middle : null,
    })),
  };
}

function routineClearances(family: RandomFamily, personAt: (whose: number) => string | null): Row[] {
  const subjects = [...family.people.keys(), family.people.length];
  const pairs = subjects.flatMap((whose) => codes.map((requirement_code) => ({ whose, requirement_code })));
  return pairs.flatMap(({ whose, requirement_code }, n) => {
    const routine = family.routine?.[n];
    if (!routine) return [];
    const { id, period: valid_period } = routine;
    return [{ id, person_id: personAt(whose), requirement_code, outcome: 'cleared', valid_period }];
  });
}

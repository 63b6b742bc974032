import { addDays } from '@passage/platform/domain';
import { gates, holdReasons, milestoneCodes, outcomes, stages } from '@passage/pipeline/domain';
import fc from 'fast-check';

/** Rows by table, as they lie in the database. */
export type Caseload = Record<string, Record<string, unknown>[]>;

/** The day around which everything happens: near the end of February, for the sake of those born on its 29th. */
export const middle = '2027-02-26';

const codes = ['case.a', 'case.b', 'health.a', 'health.b', 'health.c', 'movement.a', 'movement.b', 'orientation.a'];
const ages = [2, 14, 18, 21, 60];

const day = (spread: number) => fc.integer({ min: -spread, max: spread }).map((days) => addDays(middle, days));
const rarely = <T>(arbitrary: fc.Arbitrary<T>, freq = 8) => fc.option(arbitrary, { freq });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1, nil: null });
const range = (spread: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(day(spread), fc.integer({ min: 1, max: 2 * spread })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(null), fc.integer({ min: 1, max: spread })) },
    { weight: 1, arbitrary: fc.tuple(day(spread), fc.constant(null)) },
    { weight: 1, arbitrary: fc.constant([null, null] as const) },
  );
const period = (spread: number) =>
  range(spread).map(([from, length]) => {
    const to = length === null ? null : addDays(from ?? middle, length);
    return `[${from ?? ''},${to ?? ''})`;
  });

const requirement = fc.record({
  code: fc.constantFrom(...codes),
  stage: fc.constantFrom(...stages),
  subject: fc.constantFrom('person', 'person', 'case'),
  band: rarely(fc.subarray(ages, { minLength: 1, maxLength: 2 }), 2),
  isUpperBand: fc.boolean(),
  sex: rarely(fc.constantFrom('female', 'male')),
  nationalities: rarely(fc.subarray(['SY', 'AF', 'SD'], { minLength: 1 })),
  flags: rarely(fc.subarray(['wife', 'chief'], { minLength: 1 })),
  holds_on: fc.constantFrom('departure', 'arrival'),
  gate: fc.constantFrom('booking', 'booking', 'booking', ...gates),
  lead_days: fc.nat(60),
  notice_days: fc.nat(30),
});

const programme = fc.record({
  id: fc.uuid(),
  transit_days: fc.nat(5),
  versions: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      effective_from: day(500),
      requirements: fc.uniqueArray(requirement, { selector: (each) => each.code, maxLength: 7 }),
    }),
    { selector: (each) => each.effective_from, maxLength: 4 },
  ),
});

const person = fc.record({
  id: fc.uuid(),
  sex: fc.constantFrom('female', 'male', 'unknown'),
  nationality: mostly(fc.constantFrom('SY', 'AF', 'SD')),
  flags: fc.subarray(['wife', 'chief']),
  age: fc.constantFrom(0, 1, ...ages),
  daysFromBirthday: fc.integer({ min: -20, max: 20 }),
  isLeapling: fc.boolean(),
  is_travelling: fc.integer({ min: 0, max: 6 }).map((n) => n > 0),
  left_on: rarely(day(100)),
});

const family = fc.record({
  id: fc.uuid(),
  programme: fc.nat(),
  referred_on: day(600),
  closed_on: rarely(day(100), 12),
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
  routine: rarely(fc.array(period(300), { minLength: 16, maxLength: 16 }), 1),
  clearances: fc.array(
    fc.record({
      id: fc.uuid(),
      whose: fc.nat(4),
      requirement_code: fc.constantFrom(...codes),
      outcome: fc.constantFrom('cleared', 'cleared', ...outcomes),
      valid_period: period(200),
      superseded_at: rarely(day(50)),
      stale_since: rarely(day(50)),
    }),
    { maxLength: 14 },
  ),
  holds: fc.array(
    fc.record({
      id: fc.uuid(),
      whose: fc.nat(4),
      stage: fc.constantFrom(...stages),
      reason_class: fc.constantFrom(...holdReasons),
      gates: fc.subarray([...gates], { minLength: 1 }),
      released_at: rarely(day(50), 2),
    }),
    { maxLength: 1 },
  ),
  milestones: fc.tuple(fc.integer({ min: -2, max: milestoneCodes.length }), day(200), rarely(fc.nat(4))),
  group: rarely(fc.nat(500), 3),
  ids: fc.array(fc.uuid(), { minLength: 60, maxLength: 60 }),
});

type Family = typeof family extends fc.Arbitrary<infer T> ? T : never;
type Programme = typeof programme extends fc.Arbitrary<infer T> ? T : never;

/** Families of every sort, the same for the same seed. */
export function randomCaseload(families: number, seed: number): Caseload {
  const officeId = '00000000-0000-7000-8000-000000000001';
  const programmes = fc.sample(programme, { seed, numRuns: 60 });
  const load: Caseload = {
    'access.offices': [
      { id: officeId, code: 'AGREE', name: 'Office', country: 'JO', time_zone: 'UTC', is_active: true, version: 1 },
    ],
  };
  const add = (table: string, row: Record<string, unknown>) => (load[table] ??= []).push({ version: 1, ...row });
  for (const each of programmes) addProgramme(each, add);
  fc.sample(family, { seed, numRuns: families }).forEach((each, index) =>
    addFamily(each, index, officeId, programmes[each.programme % programmes.length]?.id, add),
  );
  return load;
}

type Add = (table: string, row: Record<string, unknown>) => void;

function addProgramme({ id, transit_days, versions }: Programme, add: Add): void {
  add('pipeline.programmes', {
    id,
    code: id,
    name: id,
    destination: 'FR',
    category: 'relocation',
    transit_days,
    is_active: true,
  });
  for (const { requirements, ...version } of versions) {
    add('pipeline.programme_versions', { ...version, programme_id: id, note: '' });
    requirements.forEach(({ band, isUpperBand, ...rule }, n) => {
      const [min_age, max_age] = band?.length === 1 && isUpperBand ? [null, band[0]] : [band?.[0], band?.[1]];
      add('pipeline.requirements', {
        ...rule,
        id: `${version.id.slice(0, -1)}${n}`,
        programme_version_id: version.id,
        ...{ title: rule.code, min_age, max_age, valid_from: 'issued-on', source_note: '', is_verified: false },
        ...{ prerequisites: [], stale_on: [] },
      });
    });
  }
}

function addFamily(each: Family, index: number, office_id: string, programme_id: string | undefined, add: Add): void {
  const ids = [...each.ids];
  const inCase = { case_id: each.id, office_id };
  add('case_record.cases', {
    ...{
      id: each.id,
      number: `A${index}`,
      office_id,
      programme_id,
      referral_source: 'TEST',
      referral_number: `${index}`,
    },
    ...{ referred_on: each.referred_on, priority: 'normal', country_of_asylum: 'JO', country_of_origin: 'SY' },
    ...{
      closed_on: each.closed_on,
      closure_reason: each.closed_on && 'withdrawn',
      created_at: middle,
      updated_at: middle,
    },
  });
  each.people.forEach((one, n) => {
    const { id, sex, nationality, flags } = one;
    const birth_date = birthDateOf(one);
    add('case_record.people', {
      ...{
        ...inCase,
        id,
        number: `A${index}-${n}`,
        given_names: 'A',
        family_name: 'B',
        name_local: '',
        sex,
        birth_date,
      },
      ...{ birth_date_precision: 'day', nationality, flags, created_at: middle, updated_at: middle },
    });
    add('case_record.case_members', {
      ...{ ...inCase, id: ids.pop(), person_id: id, relationship: 'child', joined_on: '2020-01-01' },
      ...{ is_travelling: one.is_travelling, left_on: one.left_on },
    });
  });
  const personAt = (n: number) => each.people[n % (each.people.length + 1)]?.id ?? null;
  const clear = (row: Record<string, unknown>) =>
    add('pipeline.clearances', { ...inCase, stage: 'health', source_type: 'test', recorded_at: middle, ...row });
  for (const { whose, ...rest } of each.clearances) clear({ ...rest, person_id: personAt(whose) });
  if (each.routine) {
    codes.forEach((requirement_code, c) =>
      each.people.concat({ id: '' } as never).forEach(({ id }, p) =>
        clear({
          ...{ id: ids.pop(), person_id: id || null, requirement_code, outcome: 'cleared' },
          valid_period: each.routine?.[(c + 5 * p) % 16],
        }),
      ),
    );
  }
  for (const { whose, released_at, ...rest } of each.holds) {
    const [placed_by, released_by] = [officeStaff, released_at && each.id];
    add('pipeline.holds', {
      ...{ ...inCase, ...rest, person_id: personAt(whose), note: '', review_on: middle, placed_by, placed_at: middle },
      ...{ released_at, released_by },
    });
  }
  const [last, happened_on, withdrawn] = each.milestones;
  milestoneCodes.slice(0, Math.max(0, last)).forEach((code, n) =>
    add('pipeline.milestones', {
      ...{ ...inCase, id: ids.pop(), code, happened_on: addDays(happened_on, 10 * n), recorded_at: middle },
      withdrawn_at: withdrawn === n ? middle : null,
    }),
  );
  if (each.group !== null) {
    const group_id = `00000000-0000-7000-9000-${String(each.group).padStart(12, '0')}`;
    add('pipeline.travel_links', { ...inCase, group_id, reason: '' });
  }
}

const officeStaff = '00000000-0000-7000-8000-000000000002';

/** About to reach an age, or having just reached it; leaplings among them. */
function birthDateOf({ age, daysFromBirthday, isLeapling }: Family['people'][number]): string {
  const year = Number(middle.slice(0, 4)) - age;
  if (isLeapling) return `${year - (year % 4)}-02-29`;
  return addDays(`${year}-02-26`, age === 0 ? -Math.abs(daysFromBirthday) : daysFromBirthday);
}

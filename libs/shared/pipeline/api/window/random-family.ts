import { addDays } from '@passage/platform/domain';
import { gates, holdReasons, outcomes, stages } from '@passage/pipeline/domain';
import fc from 'fast-check';

/** The day around which everything happens: near the end of February, for the sake of those born on its 29th. */
export const middle = '2027-02-26';

/** What programmes may demand. */
export const codes = ['case.a', 'case.b', 'health.a', 'health.b', 'health.c', 'movement.a', 'movement.b'] as const;

const ages = [2, 14, 18, 21, 60];

const day = (before: number, after = before) =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(middle, days));

/** The value once in `times`, else null. */
const onceIn = <T>(times: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary }, { weight: times - 1, arbitrary: fc.constant(null) });

/** A daterange in the notation of PostgreSQL, now and then without bounds; often one of few ends, so that ends meet. */
const period = (latestStart: number, longest: number) =>
  fc
    .record({
      from: day(300, latestStart),
      days: fc.integer({ min: 1, max: longest }),
      isSinceEver: once(9),
      isForEver: once(6),
      endsWithYear: once(2),
    })
    .map(({ from, days, isSinceEver, isForEver, endsWithYear }) => {
      const end = addDays(from, days);
      const to = endsWithYear ? `${end.slice(0, 4)}-12-31` : end;
      return `[${isSinceEver ? '' : from},${isForEver ? '' : to})`;
    });

function once(times: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: times }).map((n) => n === times);
}

const ageBand = fc.oneof(
  { weight: 3, arbitrary: fc.constant([null, null]) },
  { weight: 1, arbitrary: fc.constantFrom(...ages).map((age) => [age, null]) },
  { weight: 1, arbitrary: fc.constantFrom(...ages).map((age) => [null, age]) },
  { weight: 1, arbitrary: fc.subarray(ages, { minLength: 2, maxLength: 2 }) },
);

const requirement = fc.record({
  code: fc.constantFrom(...codes),
  stage: fc.constantFrom(...stages),
  subject: fc.constantFrom('person', 'person', 'case'),
  ageBand,
  sex: onceIn(8, fc.constantFrom('female', 'male')),
  nationalities: onceIn(8, fc.subarray(['SY', 'AF', 'SD'], { minLength: 1 })),
  flags: onceIn(8, fc.subarray(['wife', 'chief'], { minLength: 1 })),
  holds_on: fc.constantFrom('departure', 'arrival'),
  gate: fc.constantFrom('booking', 'booking', 'booking', ...gates),
  lead_days: fc.nat(60),
  notice_days: fc.nat(30),
});

/** A programme with its versions, some of them still to come. */
export const randomProgramme = fc.record({
  id: fc.uuid(),
  transit_days: fc.nat(5),
  versions: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      effective_from: day(800, 60),
      requirements: fc.uniqueArray(requirement, { selector: (each) => each.code, maxLength: 7 }),
    }),
    { selector: (each) => each.effective_from, minLength: 1, maxLength: 4 },
  ),
});
export type RandomProgramme = typeof randomProgramme extends fc.Arbitrary<infer T> ? T : never;

/** About to reach an age, or having just reached it; those born on 29 February among them. */
const birthDate = fc
  .record({ age: fc.constantFrom(0, 1, ...ages), days: fc.integer({ min: -20, max: 20 }), isLeapling: once(5) })
  .map(({ age, days, isLeapling }) => {
    const year = Number(middle.slice(0, 4)) - age;
    if (isLeapling) return `${year - (year % 4)}-02-29`;
    return addDays(`${year}${middle.slice(4)}`, age === 0 ? -Math.abs(days) : days);
  });

const person = fc.record({
  id: fc.uuid(),
  membershipId: fc.uuid(),
  sex: fc.constantFrom('female', 'male', 'unknown'),
  nationality: onceIn(2, fc.constantFrom('SY', 'AF', 'SD')),
  flags: fc.subarray(['wife', 'chief']),
  birth_date: birthDate,
  is_travelling: once(7).map((isStaying) => !isStaying),
  left_on: onceIn(10, day(100)),
});

const clearance = fc.record({
  id: fc.uuid(),
  whose: fc.nat(4),
  requirement_code: fc.constantFrom(...codes),
  outcome: fc.constantFrom('cleared', 'cleared', ...outcomes),
  valid_period: period(200, 400),
  superseded_at: onceIn(10, day(50)),
  stale_since: onceIn(10, day(50)),
});

const hold = fc.record({
  id: fc.uuid(),
  whose: fc.nat(4),
  stage: fc.constantFrom(...stages),
  reason_class: fc.constantFrom(...holdReasons),
  gates: fc.subarray([...gates], { minLength: 1 }),
  released_at: onceIn(3, day(50)),
});

/** A family with its facts; `whose` counts the people, and stands for the case when there are not so many. */
export const randomFamily = fc.record({
  id: fc.uuid(),
  programme: fc.nat(1000),
  referred_on: day(600, 20),
  closed_on: onceIn(15, day(100)),
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
  /** When present, everybody is cleared for everything, in one of these periods. */
  routine: fc.option(
    fc.array(fc.record({ id: fc.uuid(), period: period(20, 1500) }), { minLength: 35, maxLength: 35 }),
    {
      freq: 2,
    },
  ),
  clearances: fc.array(clearance, { maxLength: 12 }),
  holds: onceIn(3, hold),
  milestones: fc.record({
    reached: fc.constantFrom(0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5),
    ids: fc.array(fc.uuid(), { minLength: 5, maxLength: 5 }),
    since: day(200),
    withdrawn: onceIn(10, fc.nat(4)),
  }),
  isLinked: once(4),
});
export type RandomFamily = typeof randomFamily extends fc.Arbitrary<infer T> ? T : never;

import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { outcomes, type ClearanceFact } from '../clearance/clearance';
import { milestoneCodes } from '../milestone/milestone';
import { demand } from '../programme/demand';
import type { RequirementRule } from '../requirement/requirement';
import { gates, stages } from '../stage/stage';
import type { CaseFacts, Member } from './case-facts';

const codes = ['case.a', 'health.a', 'health.b', 'movement.a'];
const people = ['amal', 'bassam', 'carim'];

/** A day within a year of the middle of 2026. */
export const someDay = fc.integer({ min: -365, max: 365 }).map((days) => addDays('2026-07-01', days));

const ages = fc.constantFrom(null, null, 14, 18);

/** A requirement of any kind. */
export const someRequirement = (code: fc.Arbitrary<string>): fc.Arbitrary<RequirementRule> =>
  fc
    .record({
      code,
      stage: fc.constantFrom(...stages),
      subject: fc.constantFrom('person' as const, 'person' as const, 'case' as const),
      minAge: ages,
      sex: fc.constantFrom(null, null, 'female' as const),
      holdsOn: fc.constantFrom('departure' as const, 'arrival' as const),
      gate: fc.constantFrom('booking' as const, 'booking' as const, ...gates),
      leadDays: fc.nat(60),
      noticeDays: fc.nat(30),
    })
    .map((stated) => demand({ ...stated, title: stated.code, sourceNote: '', isVerified: true }));

/** A member of about the ages at which rules change. */
export const someMember = (personId: fc.Arbitrary<string>): fc.Arbitrary<Member> =>
  fc.record({
    personId,
    birthDate: fc
      .tuple(fc.constantFrom(0, 14, 18, 40), someDay)
      .map(([age, day]) => `${Number(day.slice(0, 4)) - age - 1}${day.slice(4)}`.replace('02-29', '02-28')),
    sex: fc.constantFrom('female', 'male'),
    nationality: fc.constant('SY'),
    flags: fc.constant([]),
    isTravelling: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  });

/** A clearance of anybody for anything. */
export const someClearance: fc.Arbitrary<ClearanceFact> = fc
  .record({
    id: fc.uuid(),
    personId: fc.constantFrom(null, ...people),
    requirementCode: fc.constantFrom(...codes),
    outcome: fc.constantFrom('cleared' as const, 'cleared' as const, ...outcomes),
    from: someDay,
    days: fc.integer({ min: 1, max: 600 }),
    isForEver: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    staleSince: fc.constantFrom(null, null, null, '2026-07-01'),
  })
  .map(({ from, days, isForEver, ...rest }) => ({
    ...rest,
    sourceId: null,
    validPeriod: { from, to: isForEver ? null : addDays(from, days) },
  }));

/** A family in any state, more often nearly ready than not. */
export const someFamily: fc.Arbitrary<CaseFacts> = fc
  .record({
    transitDays: fc.nat(3),
    requirements: fc.uniqueArray(someRequirement(fc.constantFrom(...codes)), { selector: (each) => each.code }),
    members: fc.uniqueArray(someMember(fc.constantFrom(...people)), {
      selector: (each) => each.personId,
      minLength: 1,
    }),
    clearances: fc.array(someClearance, { maxLength: 8 }),
    routine: fc.option(
      fc.array(fc.tuple(someDay, fc.integer({ min: 200, max: 900 })), { minLength: 16, maxLength: 16 }),
      {
        freq: 4,
      },
    ),
    closedOn: fc.constantFrom(null, null, null, null, null, '2026-06-01'),
    isHeld: fc.boolean(),
    reached: fc.constantFrom(0, 1, 1, 1, 2, 3, 4, 5),
  })
  .map(({ transitDays, requirements, members, clearances, routine, closedOn, isHeld, reached }) => ({
    caseId: 'case',
    referredOn: '2026-01-10',
    ...{ closedOn, members, rules: { transitDays, requirements } },
    clearances: [...clearances, ...routineClearances(routine)],
    holds: isHeld ? [{ id: 'hold', personId: null, stage: 'health', reasonClass: 'medical', gates: ['booking'] }] : [],
    milestones: milestoneCodes
      .slice(0, reached)
      .map((code, n) => ({ code, happenedOn: addDays('2026-03-01', 20 * n) })),
  }));

/** Everybody cleared for everything at about the same time. */
function routineClearances(routine: readonly [string, number][] | null): ClearanceFact[] {
  const pairs = [null, ...people].flatMap((personId) =>
    codes.map((requirementCode) => ({ personId, requirementCode })),
  );
  return (routine ?? []).flatMap(([from, days], n) => {
    const pair = pairs[n];
    const validPeriod = { from: addDays(from, -300), to: addDays(from, days - 300) };
    const id = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    return pair ? [{ ...pair, id, outcome: 'cleared' as const, validPeriod, sourceId: null, staleSince: null }] : [];
  });
}

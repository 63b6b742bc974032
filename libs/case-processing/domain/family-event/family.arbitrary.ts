import {
  asKept,
  custodyKinds,
  memberRelationships,
  placeholderLimits,
  type CustodyKind,
  type MemberRelationship,
  type RelationshipKind,
} from '@passage/case-record/domain';
import { programmes, type Outcome } from '@passage/pipeline/domain';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import type { EventContext } from './family-draft';
import type { FamilyRows, FamilyState } from './family-state';

/** The day it is in the random families. */
export const today = '2026-06-15';

/** Identifiers that follow one another, the same for the same series. */
export function contextOf(series: string): EventContext {
  let count = 0;
  const newId = () => `${series}-${(count += 1)}`;
  return { today, now: `${today}T10:00:00Z`, newId, caseNumber: `C-${series}`, personNumber: `P-${series}` };
}

const beside = memberRelationships.filter((each) => each !== 'principal-applicant');
const [usProgramme, deProgramme] = programmes;
const programmeRules = Object.fromEntries(
  [usProgramme, deProgramme].flatMap((each) =>
    each ? [[each.code, { transitDays: each.transitDays, requirements: each.requirements }]] : [],
  ),
);

interface SomePerson {
  age: number;
  day: number;
  relationship: MemberRelationship;
  isMember: boolean;
  isTravelling: boolean;
}

const somePerson: fc.Arbitrary<SomePerson> = fc.record({
  age: fc.integer({ min: 1, max: 80 }),
  day: fc.nat(364),
  relationship: fc.constantFrom(...beside),
  isMember: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  isTravelling: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
});

interface SomeCase {
  people: SomePerson[];
  clearances: { who: number; rule: number; outcome: Outcome; from: number; days: number; isStale: boolean }[];
  ties: { one: number; other: number; kind: RelationshipKind }[];
  custody: { child: number; holder: number; kind: CustodyKind }[];
  isHeld: boolean;
  steps: number;
  programme: string;
}

const someCase = (maximum: number): fc.Arbitrary<SomeCase> =>
  fc.record({
    people: fc.array(somePerson, { minLength: 1, maxLength: maximum }),
    clearances: fc.array(
      fc.record({
        who: fc.nat(maximum),
        rule: fc.nat(20),
        outcome: fc.constantFrom<Outcome>('cleared', 'cleared', 'conditional', 'pending', 'refused'),
        from: fc.integer({ min: -300, max: 60 }),
        days: fc.integer({ min: 1, max: 700 }),
        isStale: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
      }),
      { maxLength: 12 },
    ),
    ties: fc.array(
      fc.record({
        one: fc.nat(maximum),
        other: fc.nat(maximum),
        kind: fc.constantFrom<RelationshipKind>('spouse', 'partner', 'biological-parent', 'sibling'),
      }),
      { maxLength: 5 },
    ),
    custody: fc.array(
      fc.record({
        child: fc.nat(maximum),
        holder: fc.nat(maximum),
        kind: fc.constantFrom<CustodyKind>(...custodyKinds),
      }),
      { maxLength: 2 },
    ),
    isHeld: fc.boolean(),
    steps: fc.constantFrom(0, 0, 1, 1, 2),
    programme: fc.constant(usProgramme?.code ?? ''),
  });

/** One or two open cases with members, relatives, clearances, holds, tasks and steps, in any state short of departure. */
export const someFamilies: fc.Arbitrary<FamilyState> = fc
  .tuple(someCase(7), someCase(4), fc.boolean())
  .map(([first, second, isLinked]) => {
    const [one, two] = [stateOf('a', first), stateOf('b', second)];
    const both = Object.entries(one).map(([table, rows]) => [table, [...rows, ...(two[table as keyof Rows] ?? [])]]);
    const travelLinks = isLinked
      ? ['a', 'b'].map((id) => ({ id, caseId: id, officeId: 'office', groupId: 'group', reason: '' }))
      : [];
    return {
      rows: { ...Object.fromEntries(both), travelLinks } as unknown as FamilyState['rows'],
      rules: programmeRules,
      limits: placeholderLimits,
      custodies: [...custodiesOf('a', first), ...custodiesOf('b', second)],
      bestInterests: { results: [], staleOn: [] },
    };
  });

type Rows = { [T in keyof FamilyRows]?: FamilyRows[T][] };

function stateOf(caseId: string, some: SomeCase): Rows {
  const kept = { caseId, officeId: 'office' };
  const personId = (index: number) => `${caseId}-p${index % some.people.length}`;
  const isMember = ({ isMember: is }: SomePerson, index: number) => index === 0 || is;
  return {
    cases: [
      {
        ...{ id: caseId, number: caseId.toUpperCase(), officeId: 'office', programmeId: some.programme },
        ...{ referredOn: '2025-01-10', principalApplicantId: personId(0), ownerId: null },
        ...{ closedOn: null, closureReason: null, splitFromId: null },
      },
    ],
    people: some.people.map((each, index) => ({
      ...{
        id: personId(index),
        number: `P${index}`,
        ...kept,
        givenNames: `Member ${index}`,
        familyName: '',
        nameLocal: '',
      },
      ...{
        sex: index % 2 ? 'male' : 'female',
        nationality: 'SY',
        language: null,
        phone: null,
        registrationNumber: null,
      },
      ...{ birthDate: addDays(today, -365 * each.age - each.day), birthDatePrecision: 'day', flags: [] },
      mergedIntoId: null,
    })),
    members: some.people.flatMap((each, index) =>
      isMember(each, index)
        ? [
            {
              ...{ id: `${personId(index)}-m`, ...kept, personId: personId(index), isTravelling: each.isTravelling },
              ...{ relationship: index === 0 ? ('principal-applicant' as const) : each.relationship },
              ...{ joinedOn: '2025-02-01', leftOn: null, leaveReason: null },
            },
          ]
        : [],
    ),
    relationships: uniqueTies(some).map(({ one, other, kind }) => ({
      ...{ id: `${caseId}-r${one}-${other}`, ...kept, basis: null, state: 'current', fromOn: null, untilOn: null },
      ...asKept({ personId: personId(one), relatedPersonId: personId(other), kind }),
      ...{ hiddenAtRequestOf: null, isConfirmed: true },
    })),
    lifeStatuses: [],
    clearances: some.clearances.map(({ who, rule, outcome, from, days, isStale }, index) => {
      const requirements = programmeRules[some.programme]?.requirements ?? [];
      const chosen = requirements[rule % requirements.length];
      return {
        ...{
          id: `${caseId}-l${index}`,
          ...kept,
          requirementCode: chosen?.code ?? '',
          stage: chosen?.stage ?? 'health',
          outcome,
        },
        ...{ personId: chosen?.subject === 'case' ? null : personId(who), sourceType: 'test', sourceId: null },
        ...{ recordedBy: null, recordedAt: '2026-01-01T00:00:00Z', supersededAt: null },
        ...{ staleSince: isStale ? '2026-05-01' : null, staleReason: isStale ? 'name' : null },
        validPeriod: { from: addDays(today, from), to: addDays(today, from + days) },
      };
    }),
    holds: some.isHeld
      ? [
          {
            ...{ id: `${caseId}-h`, ...kept, personId: null, stage: 'case-processing', gates: ['booking'] },
            ...{ reasonClass: 'custody', note: '', ownerId: null, reviewOn: today, placedBy: 'staff', placedAt: today },
          },
        ]
      : [],
    needs: [{ id: `${caseId}-n`, ...kept, personId: personId(0) }],
    milestones: (['submitted', 'booked'] as const).slice(0, some.steps).map((code) => ({
      ...{ id: `${caseId}-${code}`, ...kept, code, happenedOn: '2026-03-01', sourceId: null, recordedBy: null },
      withdrawnAt: null,
    })),
    tasks: [
      {
        ...{
          id: `${caseId}-t`,
          ...kept,
          personId: personId(some.people.length - 1),
          stage: 'health',
          code: 'health.x',
        },
        ...{ title: 'X', dueOn: null, assigneeId: null, role: null, state: 'open' },
      },
    ],
  };
}

function custodiesOf(caseId: string, { custody, people }: SomeCase): FamilyState['custodies'] {
  return custody.map(({ child, holder, kind }) => ({
    ...{ childId: `${caseId}-p${child % people.length}`, personId: `${caseId}-p${holder % people.length}`, kind },
    ...{ fromOn: '2025-01-10', untilOn: null },
  }));
}

function uniqueTies({ ties, people }: SomeCase): { one: number; other: number; kind: RelationshipKind }[] {
  const seen = new Set<string>();
  return ties.flatMap(({ one, other, kind }) => {
    const [first, second] = [one % people.length, other % people.length];
    const pair = [first, second].sort((a, b) => a - b).join('-');
    if (first === second || seen.has(pair)) return [];
    seen.add(pair);
    return [{ one: first, other: second, kind }];
  });
}

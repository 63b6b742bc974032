import { isCouple, stateAfterDeaths, type FamilyFacts, type KinPerson } from '@passage/case-record/domain';
import { ageOn, type PlainDate } from '@passage/platform/domain';
import type { FamilyRows, FamilyState } from './family-state';

/** Age from which somebody can look after a child (domain reference B5). */
const yearsOfAge = 18;

type Rows = FamilyState['rows'];

export function caseOf(rows: Rows, id: string): FamilyRows['cases'] | undefined {
  return rows.cases.find((each) => each.id === id);
}

export function personOf(rows: Rows, id: string): FamilyRows['people'] | undefined {
  return rows.people.find((each) => each.id === id);
}

/** The current members of a case. */
export function membersOf(rows: Rows, caseId: string): FamilyRows['members'][] {
  return rows.members.filter((each) => each.caseId === caseId && each.leftOn === null);
}

/** The current membership of a person, in whatever case. */
export function membershipOf(rows: Rows, personId: string): FamilyRows['members'] | undefined {
  return rows.members.find((each) => each.personId === personId && each.leftOn === null);
}

/** Whether a case has taken a step. */
export function hasReached(rows: Rows, caseId: string, ...codes: FamilyRows['milestones']['code'][]): boolean {
  return rows.milestones.some(
    (each) => each.caseId === caseId && each.withdrawnAt === null && codes.includes(each.code),
  );
}

/** Whether somebody is under age on a day; unknown people count as adults, so that nothing is claimed of them. */
export function isChildOn(rows: Rows, personId: string, day: PlainDate): boolean {
  const birthDate = personOf(rows, personId)?.birthDate;
  return birthDate !== undefined && ageOn(birthDate, day) < yearsOfAge;
}

/** The day somebody died, or by which that was known; null for anybody not known to be dead. */
export function diedOn(rows: Rows, personId: string): PlainDate | null {
  const status = rows.lifeStatuses.find((each) => each.personId === personId);
  return status?.state === 'dead' ? (status.sinceOn ?? status.reportedOn) : null;
}

/** The relationship by which two people are, or were, a couple. */
export function unionOf(rows: Rows, one: string, other: string): FamilyRows['relationships'] | undefined {
  return rows.relationships.find(
    (each) =>
      isCouple(each) &&
      ((each.personId === one && each.relatedPersonId === other) ||
        (each.personId === other && each.relatedPersonId === one)),
  );
}

/** Whom somebody is a couple with now: nobody who died, and nobody they parted from. */
export function partnersOf(rows: Rows, personId: string, kind?: FamilyRows['relationships']['kind']): string[] {
  const isDead = (id: string) => diedOn(rows, id) !== null;
  return rows.relationships
    .filter((each) => isCouple(each) && (kind === undefined || each.kind === kind))
    .filter((each) => stateAfterDeaths(each, isDead) === 'current')
    .filter((each) => each.personId === personId || each.relatedPersonId === personId)
    .map((each) => (each.personId === personId ? each.relatedPersonId : each.personId));
}

/** A family as the rules over relationships look at it. */
export function kinFactsOf({ rows, limits }: FamilyState): FamilyFacts {
  const people = rows.people.map(({ id, sex, birthDate, birthDatePrecision }): [string, KinPerson] => {
    const died = diedOn(rows, id);
    return [
      id,
      {
        sex,
        birth: { date: birthDate, precision: birthDatePrecision },
        death: died === null ? null : { date: died, precision: 'day' },
      },
    ];
  });
  return { people: new Map(people), known: rows.relationships, limits };
}

/** The children of a person, by birth or adoption, who are under age on a day. */
export function childrenOf(rows: Rows, parentId: string, day: PlainDate): string[] {
  return rows.relationships
    .filter(
      ({ personId, kind }) => personId === parentId && (kind === 'biological-parent' || kind === 'adoptive-parent'),
    )
    .map(({ relatedPersonId }) => relatedPersonId)
    .filter((id) => isChildOn(rows, id, day));
}

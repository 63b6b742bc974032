import {
  asLinkedCase,
  windowOf,
  type CaseFacts,
  type CaseWindow,
  type DateSet,
  type LinkedCase,
} from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import { caseOf, membersOf, personOf } from './family-lookups';
import type { FamilyState } from './family-state';

/** Cases that are travelled with but are not part of the state, with the days on which each could depart by itself. */
export type Companions = ReadonlyMap<string, DateSet>;

/** A case of the state as the rules of the pipeline see it. */
export function caseFactsOf(state: FamilyState, caseId: string): CaseFacts {
  const { rows, rules } = state;
  const of = caseOf(rows, caseId);
  const isOfCase = (row: { caseId: string }) => row.caseId === caseId;
  return {
    caseId,
    referredOn: of?.referredOn ?? '',
    closedOn: of?.closedOn ?? null,
    rules: rules[of?.programmeId ?? ''] ?? null,
    members: membersOf(rows, caseId).flatMap(({ personId, isTravelling }) => {
      const person = personOf(rows, personId);
      if (!person) return [];
      const { birthDate, sex, nationality, flags } = person;
      return [{ personId, birthDate, sex, nationality, flags, isTravelling }];
    }),
    clearances: rows.clearances.filter((row) => isOfCase(row) && row.supersededAt === null),
    holds: rows.holds.filter(isOfCase),
    milestones: rows.milestones.filter((row) => isOfCase(row) && row.withdrawnAt === null),
  };
}

/** The window of a case of the state, with all that travel with it. */
export function windowIn(state: FamilyState, caseId: string, companions: Companions, today: PlainDate): CaseWindow {
  return windowOf(caseFactsOf(state, caseId), linkedTo(state, caseId, companions), today);
}

function linkedTo({ rows, ...state }: FamilyState, caseId: string, companions: Companions): LinkedCase[] {
  const group = rows.travelLinks.find((link) => link.caseId === caseId)?.groupId;
  return rows.travelLinks
    .filter((link) => link.groupId === group && link.caseId !== caseId)
    .map((link) => {
      const window = companions.get(link.caseId);
      return caseOf(rows, link.caseId) || !window
        ? asLinkedCase(caseFactsOf({ rows, ...state }, link.caseId))
        : { caseId: link.caseId, window };
    });
}

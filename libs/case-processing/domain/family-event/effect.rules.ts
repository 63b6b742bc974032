import { fullName } from '@passage/case-record/domain';
import { itemState, itemsOf, type CaseWindow } from '@passage/pipeline/domain';
import type { PlainDate } from '@passage/platform/domain';
import { resultsDoubted } from '../best-interest/grounds.rules';
import type { FamilyEventPlan } from './family-event.rules';
import type { CaseOutlook, FamilyEventEffect } from './family-event-effect';
import { caseOf, membershipOf } from './family-lookups';
import type { FamilyRows, FamilyState } from './family-state';
import { caseFactsOf, windowIn, type Companions } from './outlook.rules';

/** What an event would do, in the words of a preview. */
export function effectOf(
  before: FamilyState,
  plan: FamilyEventPlan,
  companions: Companions,
  today: PlainDate,
): FamilyEventEffect {
  const { after, warnings } = plan;
  const caseIds = after.rows.cases.map(({ id }) => id);
  const members = memberMoves(before, after);
  const concerned = new Set([...members.map(({ personId }) => personId), ...plan.personIds]);
  return {
    warnings,
    people: after.rows.people.map((person) => ({
      personId: person.id,
      name: fullName(person),
      nameLocal: person.nameLocal,
    })),
    cases: caseIds.map((caseId) => {
      const known = caseOf(before.rows, caseId);
      return {
        caseId,
        number: known?.number ?? '',
        isNew: known === undefined,
        closes: known?.closedOn === null && caseOf(after.rows, caseId)?.closedOn !== null,
        before: known ? asOutlook(windowIn(before, caseId, companions, today)) : null,
        after: asOutlook(windowIn(after, caseId, companions, today)),
      };
    }),
    members,
    ties: after.rows.relationships
      .filter(({ id }) => !before.rows.relationships.some((each) => each.id === id))
      .map(({ caseId, personId, kind, relatedPersonId }) => ({ caseId, personId, kind, relatedPersonId })),
    stale: doubted(before, after),
    bestInterests: resultsDoubted(before, after, today),
    needed: caseIds.flatMap((caseId) => neededIn(before, after, caseId, today)),
    bookings: before.rows.milestones
      .filter(({ code, caseId }) => code === 'booked' && members.some((each) => each.caseId === caseId))
      .map(({ caseId, happenedOn }) => ({ caseId, travelOn: happenedOn })),
    holds: after.rows.holds
      .filter(({ id, caseId, personId }) => {
        const known = before.rows.holds.find((each) => each.id === id);
        return known?.caseId !== caseId || (personId !== null && concerned.has(personId));
      })
      .map(({ id, caseId, reasonClass, personId }) => ({ holdId: id, caseId, reasonClass, personId })),
    tasks: after.rows.tasks
      .filter(({ id }) => !before.rows.tasks.some((each) => each.id === id))
      .map(({ caseId, code, title, stage, dueOn, personId }) => ({
        ...{ caseId, code: code ?? '', title, stage, dueOn, personId },
      })),
  };
}

function asOutlook(window: CaseWindow): CaseOutlook {
  const { windowState, opensOn, closesOn, travelWindow, bindingRequirement, bindingPersonId } = window;
  return {
    state: windowState,
    opensOn,
    closesOn,
    ranges: travelWindow,
    bindingRequirement,
    bindingPersonId,
    travellerCount: window.travellerCount,
    blockerCount: window.blockers.length,
  };
}

function memberMoves(before: FamilyState, after: FamilyState): FamilyEventEffect['members'] {
  const current = (state: FamilyState) => state.rows.members.filter(({ leftOn }) => leftOn === null);
  const told = (row: FamilyRows['members'], move: 'joins' | 'leaves' | 'stands-differently') => ({
    ...{ personId: row.personId, caseId: row.caseId, move, relationship: row.relationship },
    ...{ formerRelationship: null, leaveReason: row.leaveReason, isTravelling: row.isTravelling },
  });
  const left = after.rows.members.filter(
    (row) => row.leftOn !== null && current(before).some(({ id }) => id === row.id),
  );
  return [
    ...left.map((row) => told(row, 'leaves')),
    ...current(after).flatMap((row): FamilyEventEffect['members'] => {
      const known = current(before).find(({ id }) => id === row.id);
      if (!known) return [told(row, 'joins')];
      if (known.relationship === row.relationship) return [];
      return [{ ...told(row, 'stands-differently'), formerRelationship: known.relationship }];
    }),
  ];
}

function requirementsIn(state: FamilyState, caseId: string) {
  return state.rules[caseOf(state.rows, caseId)?.programmeId ?? '']?.requirements ?? [];
}

/** What would go stale, in the order of the programme's requirements. */
function doubted(before: FamilyState, after: FamilyState): FamilyEventEffect['stale'] {
  const known = new Map(before.rows.clearances.map(({ id, staleSince }) => [id, staleSince]));
  const people = after.rows.people.map(({ id }) => id);
  const titleOf = (caseId: string, wanted: string): string =>
    requirementsIn(after, caseId).find(({ code }) => code === wanted)?.title ?? wanted;
  const place = ({ caseId, requirementCode }: FamilyRows['clearances']): number =>
    requirementsIn(after, caseId).findIndex(({ code }) => code === requirementCode);
  return after.rows.clearances
    .toSorted(
      (one, other) =>
        place(one) - place(other) || people.indexOf(one.personId ?? '') - people.indexOf(other.personId ?? ''),
    )
    .filter(({ id, staleSince }) => staleSince !== null && (known.get(id) ?? null) === null)
    .map(({ caseId, personId, requirementCode }) => ({
      ...{ caseId, personId, requirementCode, title: titleOf(caseId, requirementCode) },
    }));
}

/** What is missing or in doubt afterwards and was not before, for the same person (or the case), wherever they were. */
function neededIn(
  before: FamilyState,
  after: FamilyState,
  caseId: string,
  today: PlainDate,
): FamilyEventEffect['needed'] {
  const facts = caseFactsOf(after, caseId);
  if (facts.closedOn !== null) return [];
  return itemsOf(facts).flatMap((item) => {
    const state = itemState(item, today);
    if (state !== 'missing' && state !== 'stale') return [];
    const formerCaseId = (item.personId && membershipOf(before.rows, item.personId)?.caseId) ?? caseId;
    const former = itemsOf(caseFactsOf(before, formerCaseId)).find(
      (each) => each.rule.code === item.rule.code && each.personId === item.personId,
    );
    if (former && itemState(former, today) === state) return [];
    const { code, title, stage } = item.rule;
    return [{ caseId, personId: item.personId, requirementCode: code, title, stage, isAnew: state === 'missing' }];
  });
}

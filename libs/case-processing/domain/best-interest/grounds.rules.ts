import type { RelationshipKind } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { caseOf, isChildOn, membershipOf } from '../family-event/family-lookups';
import type { FamilyState } from '../family-event/family-state';
import { isStale, type FoundResult } from './best-interest.rules';
import type { GroundCause } from './best-interest-rule';

/** A child whose result would be in doubt, and why. */
export interface DoubtedResult {
  caseId: string;
  personId: string;
  causes: GroundCause[];
}

const parentKinds: readonly RelationshipKind[] = ['biological-parent', 'adoptive-parent', 'guardian'];
const spouseKinds: readonly RelationshipKind[] = ['spouse', 'partner'];

/**
 * Children whose best interests would have to be looked at again once a family has changed: a result in favour is free
 * of doubt now, and something it rests on becomes another. The database does the same when the change is written
 * (`case_processing.grounds_of`); events change no birth date and no record of a child, and custody only as they take a
 * guardian away.
 */
export function resultsDoubted(before: FamilyState, after: FamilyState, today: PlainDate): DoubtedResult[] {
  const { results, staleOn } = before.bestInterests;
  const free = results.filter((each) => each.outcome === 'in-favour' && !isStale(each, staleOn));
  return [...new Set(free.map(({ personId }) => personId))].flatMap((personId): DoubtedResult[] => {
    const membership = membershipOf(after.rows, personId);
    if (!membership || !isChildOn(after.rows, personId, today)) return [];
    const causes = free
      .filter((each) => each.personId === personId)
      .map((each) => causesFor(each, before, after).filter((cause) => staleOn.includes(cause)));
    if (causes.some((each) => each.length === 0)) return [];
    return [{ caseId: membership.caseId, personId, causes: staleOn.filter((cause) => causes.flat().includes(cause)) }];
  });
}

/** Guardians who follow from the result are no doubt of it, until they are lost to the child; then their custody is. */
function causesFor(result: FoundResult, before: FamilyState, after: FamilyState): GroundCause[] {
  const { personId: child, guardians } = result;
  const isLost = (id: string): boolean =>
    lossOf(after, id) !== null || (isWithChild(before, id, child) && !isWithChild(after, id, child));
  const following = guardians.map(({ personId }) => personId).filter((id) => !isLost(id));
  const [was, becomes] = [groundsOf(before, child, following), groundsOf(after, child, following)];
  const changed = (['parents', 'marriage'] as const).filter((cause) => was[cause] !== becomes[cause]);
  const isCustodyLost = guardians.some(({ personId, isCounted }) => !isCounted && isLost(personId));
  return isCustodyLost ? [...changed, 'custody'] : changed;
}

function lossOf({ rows }: FamilyState, personId: string): 'dead' | 'missing' | null {
  const life = rows.lifeStatuses.find((each) => each.personId === personId)?.state;
  return life === 'dead' || life === 'missing' ? life : null;
}

function isWithChild({ rows }: FamilyState, personId: string, childId: string): boolean {
  const place = membershipOf(rows, childId);
  return place !== undefined && membershipOf(rows, personId)?.caseId === place.caseId;
}

/** What the result about a child rests on of that which events change, each as a text that is equal while it stands. */
function groundsOf(
  state: FamilyState,
  childId: string,
  following: readonly string[],
): Record<'parents' | 'marriage', string> {
  const { rows } = state;
  const place = membershipOf(rows, childId);
  const principal = place && caseOf(rows, place.caseId)?.principalApplicantId;
  const isLabelled = place?.relationship === 'child' || place?.relationship === 'adopted-child';
  const parents = [
    ...rows.relationships
      .filter(({ relatedPersonId, kind }) => relatedPersonId === childId && parentKinds.includes(kind))
      .filter(({ personId, kind }) => kind !== 'guardian' || !following.includes(personId))
      .map(({ personId, kind }) => ({ personId, kind: kind as string })),
    ...(isLabelled && principal ? [{ personId: principal, kind: 'label' }] : []),
  ].map(({ personId, kind }) => [personId, kind, isWithChild(state, personId, childId), lossOf(state, personId)]);
  const marriages = rows.relationships
    .filter(
      ({ personId, relatedPersonId, kind }) =>
        spouseKinds.includes(kind) && [personId, relatedPersonId].includes(childId),
    )
    .map(({ personId, relatedPersonId, state: of }) => [personId === childId ? relatedPersonId : personId, of]);
  return { parents: asText(parents), marriage: asText(marriages) };
}

function asText(ties: readonly (readonly unknown[])[]): string {
  return [...new Set(ties.map((tie) => JSON.stringify(tie)))].sort().join();
}

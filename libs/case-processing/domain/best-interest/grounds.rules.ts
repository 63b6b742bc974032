import type { RelationshipKind } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { caseOf, isChildOn, membershipOf } from '../family-event/family-lookups';
import type { FamilyState } from '../family-event/family-state';
import { isStale } from './best-interest.rules';
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
 * (`case_processing.grounds_of`); events change no birth date, custody or record of a child.
 */
export function resultsDoubted(before: FamilyState, after: FamilyState, today: PlainDate): DoubtedResult[] {
  const { results, staleOn } = before.bestInterests;
  const free = results.filter((each) => each.outcome === 'in-favour' && !isStale(each, staleOn));
  return [...new Set(free.map(({ personId }) => personId))].flatMap((personId): DoubtedResult[] => {
    const membership = membershipOf(after.rows, personId);
    if (!membership || !isChildOn(after.rows, personId, today)) return [];
    const [was, becomes] = [groundsOf(before, personId), groundsOf(after, personId)];
    const causes = staleOn.filter(
      (cause) => (cause === 'parents' || cause === 'marriage') && was[cause] !== becomes[cause],
    );
    return causes.length > 0 ? [{ caseId: membership.caseId, personId, causes }] : [];
  });
}

/** What the result about a child rests on of that which events change, each as a text that is equal while it stands. */
function groundsOf({ rows }: FamilyState, childId: string): Record<'parents' | 'marriage', string> {
  const place = membershipOf(rows, childId);
  const principal = place && caseOf(rows, place.caseId)?.principalApplicantId;
  const isLabelled = place?.relationship === 'child' || place?.relationship === 'adopted-child';
  const parents = [
    ...rows.relationships
      .filter(({ relatedPersonId, kind }) => relatedPersonId === childId && parentKinds.includes(kind))
      .map(({ personId, kind }) => ({ personId, kind: kind as string })),
    ...(isLabelled && principal ? [{ personId: principal, kind: 'label' }] : []),
  ].map(({ personId, kind }) => {
    const life = rows.lifeStatuses.find((each) => each.personId === personId)?.state;
    const isWith = place !== undefined && membershipOf(rows, personId)?.caseId === place.caseId;
    return [personId, kind, isWith, life === 'dead' || life === 'missing' ? life : null];
  });
  const marriages = rows.relationships
    .filter(
      ({ personId, relatedPersonId, kind }) =>
        spouseKinds.includes(kind) && [personId, relatedPersonId].includes(childId),
    )
    .map(({ personId, relatedPersonId, state }) => [personId === childId ? relatedPersonId : personId, state]);
  return { parents: asText(parents), marriage: asText(marriages) };
}

function asText(ties: readonly (readonly unknown[])[]): string {
  return [...new Set(ties.map((tie) => JSON.stringify(tie)))].sort().join();
}

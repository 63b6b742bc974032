import type { CustodyKind, RelationshipKind } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { openTask } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { isChildOn, membershipOf, partnersOf } from './family-lookups';
import type { FamilyRows, FamilyState } from './family-state';

/** What people are to a child whom it is not parted from unsaid. A step-parent cares beside a parent, not instead. */
const caring: ReadonlySet<RelationshipKind> = new Set([
  'biological-parent',
  'adoptive-parent',
  'foster-parent',
  'guardian',
]);
const holding: ReadonlySet<CustodyKind> = new Set(['sole', 'joint', 'guardian', 'carer']);

/** Who is parent, guardian or carer of a child on a day. */
export function carersOf({ rows, custodies }: FamilyState, childId: string, day: PlainDate): string[] {
  const byKin = rows.relationships.filter(
    (each) => each.relatedPersonId === childId && caring.has(each.kind) && each.state !== 'former',
  );
  const byLaw = custodies.filter(
    ({ childId: of, kind, fromOn, untilOn }) =>
      of === childId && holding.has(kind) && fromOn <= day && (untilOn === null || day < untilOn),
  );
  return [...new Set([...byKin, ...byLaw].map(({ personId }) => personId))];
}

/** Warns of couples that the event, as drafted, parts, and of children it parts from all who care for them in the case. */
export function warnOfParting(draft: FamilyDraft, day: PlainDate): void {
  const { before, state } = draft;
  for (const { personId, caseId } of current(before)) {
    const were = partnersOf(before.rows, personId).filter((id) => placeOf(before, id) === caseId);
    if (!were.every((id) => isBeside(state, id, personId))) draft.warn('parts-couple');
  }
  warnOfPartedChildren(draft, day, current(before));
}

/** Warns of those of these members who are children and lose, by the event as drafted, all who care for them in the case. */
export function warnOfPartedChildren(
  draft: FamilyDraft,
  day: PlainDate,
  members: readonly FamilyRows['members'][],
): void {
  const { before, state } = draft;
  for (const { personId, caseId } of members) {
    if (!isChildOn(before.rows, personId, day)) continue;
    const carers = carersOf(before, personId, day).filter((id) => placeOf(before, id) === caseId);
    if (carers.length === 0 || carers.some((id) => isBeside(state, id, personId))) continue;
    draft.warn('parts-child');
    const place = placeOf(state, personId);
    if (place !== undefined) openTask(draft, place, 'custody-papers', personId);
  }
}

const current = ({ rows }: FamilyState) => rows.members.filter(({ leftOn }) => leftOn === null);
const placeOf = ({ rows }: FamilyState, id: string) => membershipOf(rows, id)?.caseId;

function isBeside(state: FamilyState, id: string, personId: string): boolean {
  const place = placeOf(state, personId);
  return place !== undefined && placeOf(state, id) === place;
}

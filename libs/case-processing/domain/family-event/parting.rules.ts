import type { CustodyKind, RelationshipKind } from '@passage/case-record/domain';
import type { PlainDate } from '@passage/platform/domain';
import { openTask } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { isChildOn, membershipOf, partnersOf } from './family-lookups';
import type { FamilyState } from './family-state';

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
  const caseOf = (of: FamilyState, id: string) => membershipOf(of.rows, id)?.caseId;
  for (const { personId, caseId } of before.rows.members.filter(({ leftOn }) => leftOn === null)) {
    const place = caseOf(state, personId);
    const isWith = (id: string) => place !== undefined && caseOf(state, id) === place;
    const wereWith = (ids: string[]) => ids.filter((id) => caseOf(before, id) === caseId);
    if (!wereWith(partnersOf(before.rows, personId)).every(isWith)) draft.warn('parts-couple');
    if (!isChildOn(before.rows, personId, day)) continue;
    const carers = wereWith(carersOf(before, personId, day));
    if (carers.length === 0 || carers.some(isWith)) continue;
    draft.warn('parts-child');
    if (place !== undefined) openTask(draft, place, 'custody-papers', personId);
  }
}

import {
  asKept,
  isCouple,
  relationshipFindings,
  standingTo,
  tieMeant,
  type MemberRelationship,
} from '@passage/case-record/domain';
import { openTask } from './event-tasks.rules';
import type { FamilyDraft } from './family-draft';
import { caseOf, isChildOn, kinFactsOf, membersOf, partnersOf, personOf } from './family-lookups';
import type { FamilyRows } from './family-state';

/** A member, and how they come to stand to the principal applicant. */
interface Standing {
  personId: string;
  relationship: MemberRelationship;
}

/**
 * Keeps as a relationship of the two what standing so to the principal applicant says, unless it is on record already.
 * What cannot be true beside the rest of the family is laid at the field by which it was said.
 */
export function recordStanding(
  draft: FamilyDraft,
  of: FamilyRows['cases'],
  { personId, relationship }: Standing,
  field: string,
): void {
  const principalId = caseOf(draft.rows, of.id)?.principalApplicantId;
  const tie = principalId ? tieMeant(principalId, personId, relationship) : null;
  if (!principalId || !tie) return;
  if (standingTo(principalId, personId, draft.rows.relationships) === relationship) return;
  const told = asKept({
    ...{ ...tie, basis: null, state: 'current' as const, fromOn: null, untilOn: null },
    // A spouse below the age of marriage is warned of, and confirmed with the event.
    ...{ hiddenAtRequestOf: null, isConfirmed: true },
  });
  const findings = relationshipFindings(told, kinFactsOf(draft.state), draft.at.today);
  draft.problems.push(...findings.map((each) => ({ ...each, field })));
  if (findings.length > 0) return;
  if (isCouple(told)) warnOfCouple(draft, of, [principalId, personId]);
  draft.insert('relationships', { id: draft.at.newId(), caseId: of.id, officeId: of.officeId, ...told });
}

function warnOfCouple(draft: FamilyDraft, of: FamilyRows['cases'], couple: readonly string[]): void {
  if (couple.some((id) => partnersOf(draft.rows, id, 'spouse').length > 0)) draft.warn('already-married');
  for (const id of couple.filter((each) => isChildOn(draft.rows, each, draft.at.today))) {
    draft.warn('under-age-marriage');
    openTask(draft, of.id, 'best-interests-assessment', id);
  }
}

/** Who would come with a case that is merged, and how the relationships on record say that they stand. */
export function comingFrom(rows: FamilyDraft['rows'], of: FamilyRows['cases'], otherId: string) {
  return membersOf(rows, otherId).flatMap(({ personId }) => {
    const person = personOf(rows, personId);
    const { principalApplicantId } = of;
    const relationship = principalApplicantId ? standingTo(principalApplicantId, personId, rows.relationships) : null;
    return person ? [{ person, relationship }] : [];
  });
}

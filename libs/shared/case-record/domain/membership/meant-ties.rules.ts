import type { RelationshipKind, Tie } from '../relationship/relationship';
import type { MemberRelationship } from './membership';

/** What a way of standing to the principal applicant means as a relationship between two people. */
export interface MeantRelationship {
  relationship: MemberRelationship;
  kind: RelationshipKind;
  /** Whether the principal applicant is the parent, grandparent and so on; otherwise the member is. */
  ofPrincipal: boolean;
}

/**
 * The relationships that follow from how somebody is said to stand to the principal applicant. Dependants and unrelated
 * minors are left out: nothing follows from those.
 */
export const meantRelationships: readonly MeantRelationship[] = [
  { relationship: 'spouse', kind: 'spouse', ofPrincipal: true },
  { relationship: 'partner', kind: 'partner', ofPrincipal: true },
  { relationship: 'child', kind: 'biological-parent', ofPrincipal: true },
  { relationship: 'step-child', kind: 'step-parent', ofPrincipal: true },
  { relationship: 'adopted-child', kind: 'adoptive-parent', ofPrincipal: true },
  { relationship: 'foster-child', kind: 'foster-parent', ofPrincipal: true },
  { relationship: 'grandchild', kind: 'grandparent', ofPrincipal: true },
  { relationship: 'sibling', kind: 'sibling', ofPrincipal: true },
  { relationship: 'parent', kind: 'biological-parent', ofPrincipal: false },
  { relationship: 'grandparent', kind: 'grandparent', ofPrincipal: false },
];

/** What standing so to the principal applicant makes of the two; null where nothing follows from it. */
export function tieMeant(principalId: string, personId: string, relationship: MemberRelationship): Tie | null {
  const meant = meantRelationships.find((each) => each.relationship === relationship);
  if (!meant) return null;
  return meant.ofPrincipal
    ? { personId: principalId, relatedPersonId: personId, kind: meant.kind }
    : { personId, relatedPersonId: principalId, kind: meant.kind };
}

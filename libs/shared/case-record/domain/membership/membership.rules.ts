import type { FieldProblem, PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { MemberRelationship } from './membership';

/** What is wrong with how a whole family is described: exactly one member is the principal applicant. */
export function familyFindings(relationships: readonly MemberRelationship[], field: string): FieldProblem[] {
  const count = relationships.filter((each) => each === 'principal-applicant').length;
  return count === 1 ? [] : [finding('case-record.case.one-principal-applicant', field)];
}

/** What is wrong with the day from which somebody who is added is a member. */
export function joiningFindings(joinedOn: PlainDate, today: PlainDate): FieldProblem[] {
  return joinedOn > today ? [finding('platform.field.future-date', 'joinedOn')] : [];
}

type FollowsFrom = Partial<Record<MemberRelationship, MemberRelationship>>;

const asChildOfBoth: FollowsFrom = {
  child: 'child',
  'step-child': 'child',
  'adopted-child': 'adopted-child',
  'foster-child': 'foster-child',
  grandchild: 'grandchild',
  'unrelated-minor': 'unrelated-minor',
};

const asSeenByChild: FollowsFrom = {
  spouse: 'parent',
  partner: 'parent',
  child: 'sibling',
  'step-child': 'sibling',
  'adopted-child': 'sibling',
  parent: 'grandparent',
  'unrelated-minor': 'unrelated-minor',
};

/**
 * How the other members stand to a new principal applicant, by how the new one stood to the former. What does not
 * follow (a sibling of one's spouse, say) becomes 'other-dependant' for the caseworker to correct.
 */
const afterChange: Partial<Record<MemberRelationship, { former: MemberRelationship; others: FollowsFrom }>> = {
  spouse: { former: 'spouse', others: asChildOfBoth },
  partner: { former: 'partner', others: asChildOfBoth },
  child: { former: 'parent', others: asSeenByChild },
  'step-child': { former: 'parent', others: asSeenByChild },
  'adopted-child': { former: 'parent', others: asSeenByChild },
  'foster-child': { former: 'other-dependant', others: { 'unrelated-minor': 'unrelated-minor' } },
  parent: {
    former: 'child',
    others: {
      spouse: 'other-dependant',
      child: 'grandchild',
      sibling: 'child',
      parent: 'spouse',
      grandparent: 'parent',
    },
  },
  sibling: { former: 'sibling', others: { sibling: 'sibling', parent: 'parent', grandparent: 'grandparent' } },
  grandparent: { former: 'grandchild', others: { parent: 'child', sibling: 'grandchild' } },
  grandchild: { former: 'grandparent', others: { spouse: 'grandparent' } },
};

/** How a member stands to the new principal applicant, who stood as `newOne` to the former. */
export function relationshipAfterChange(newOne: MemberRelationship, member: MemberRelationship): MemberRelationship {
  const follows = afterChange[newOne];
  if (member === 'principal-applicant') return follows?.former ?? 'other-dependant';
  return follows?.others[member] ?? 'other-dependant';
}

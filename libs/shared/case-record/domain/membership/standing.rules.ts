import { isCouple } from '../relationship/couple.rules';
import type { Relationship, Tie } from '../relationship/relationship';
import type { MemberRelationship } from './membership';
import { relationshipAfterChange } from './membership.rules';

/** A member, and how they stand to the principal applicant. */
interface Standing {
  personId: string;
  relationship: MemberRelationship;
}

type StandingTie = Tie & Partial<Pick<Relationship, 'state'>>;

const asChild: Partial<Record<Tie['kind'], MemberRelationship>> = {
  'biological-parent': 'child',
  'adoptive-parent': 'adopted-child',
  'step-parent': 'step-child',
  'foster-parent': 'foster-child',
  grandparent: 'grandchild',
};
const asElder: Partial<Record<Tie['kind'], MemberRelationship>> = {
  'biological-parent': 'parent',
  'adoptive-parent': 'parent',
  'step-parent': 'parent',
  grandparent: 'grandparent',
};

/**
 * How somebody stands to the principal applicant by the relationships recorded; null where these do not say. A marriage
 * that ended makes nobody a spouse.
 */
export function standingTo(
  principal: string,
  person: string,
  known: readonly StandingTie[],
): MemberRelationship | null {
  const direct = known.find(
    ({ personId, relatedPersonId, kind }) =>
      kind !== 'guardian' &&
      ((personId === principal && relatedPersonId === person) ||
        (personId === person && relatedPersonId === principal)),
  );
  return (direct && directStanding(direct, principal)) ?? inferredStanding(principal, person, known);
}

/** How a member comes to stand to a new principal applicant: by the relationships recorded, else as it follows. */
export function standingUnder(
  principal: Standing,
  member: Standing,
  known: readonly StandingTie[],
): MemberRelationship {
  return (
    standingTo(principal.personId, member.personId, known) ??
    relationshipAfterChange(principal.relationship, member.relationship)
  );
}

function directStanding(tie: StandingTie, principal: string): MemberRelationship | null {
  const { kind, state = 'current' } = tie;
  if (isCouple(tie)) return state === 'current' ? (kind === 'partner' ? 'partner' : 'spouse') : 'other-dependant';
  if (kind === 'sibling' || kind === 'half-sibling') return 'sibling';
  return (tie.personId === principal ? asChild : asElder)[kind] ?? null;
}

function inferredStanding(principal: string, person: string, known: readonly StandingTie[]): MemberRelationship | null {
  const parents = parentsOf(principal, known);
  const ofPerson = parentsOf(person, known);
  if (parents.some((each) => ofPerson.includes(each))) return 'sibling';
  if (parents.some((each) => parentsOf(each, known).includes(person))) return 'grandparent';
  return ofPerson.some((each) => parentsOf(each, known).includes(principal)) ? 'grandchild' : null;
}

function parentsOf(person: string, known: readonly StandingTie[]): string[] {
  return known
    .filter(
      ({ kind, relatedPersonId }) => asElder[kind] === 'parent' && kind !== 'step-parent' && relatedPersonId === person,
    )
    .map(({ personId }) => personId);
}

import { isCouple } from '../relationship/couple.rules';
import type { Relationship, RelationshipKind, Tie } from '../relationship/relationship';
import type { MemberRelationship } from './membership';

/** Somebody in a family; `relationship` is null for who is no member of the case. */
export interface Placed {
  id: string;
  relationship: MemberRelationship | null;
}

type KnownTie = Tie & Partial<Pick<Relationship, 'state'>>;

/** What the place of a member says of the principal applicant and that member: who is what to whom. */
const statedBy: Partial<Record<MemberRelationship, { kind: RelationshipKind; isHeldByMember: boolean }>> = {
  child: { kind: 'biological-parent', isHeldByMember: false },
  'adopted-child': { kind: 'adoptive-parent', isHeldByMember: false },
  parent: { kind: 'biological-parent', isHeldByMember: true },
  spouse: { kind: 'spouse', isHeldByMember: false },
  partner: { kind: 'partner', isHeldByMember: false },
};

/**
 * The relationships on record, and those that places in the case state: "child" says that the principal applicant is a
 * parent. A statement counts where nothing on record says otherwise: another tie of these two, or two parents besides.
 */
export function withStatedTies(people: readonly Placed[], known: readonly KnownTie[]): KnownTie[] {
  const principal = people.find(({ relationship }) => relationship === 'principal-applicant');
  if (!principal) return [...known];
  const stated = people.flatMap(({ id, relationship }): KnownTie[] => {
    const said = relationship && statedBy[relationship];
    if (!said || known.some((tie) => tie.kind !== 'guardian' && joins(tie, id, principal.id))) return [];
    const [personId, relatedPersonId] = said.isHeldByMember ? [id, principal.id] : [principal.id, id];
    return [{ personId, relatedPersonId, kind: said.kind }];
  });
  return [...known, ...stated.filter((tie) => isCouple(tie) || othersBeside(tie, known) < 2)];
}

function joins({ personId, relatedPersonId }: Tie, one: string, other: string): boolean {
  return [one, other].includes(personId) && [one, other].includes(relatedPersonId);
}

function othersBeside({ kind, relatedPersonId }: Tie, known: readonly KnownTie[]): number {
  return known.filter((each) => each.kind === kind && each.relatedPersonId === relatedPersonId).length;
}

import { isCouple } from '../relationship/couple.rules';
import type { Relationship, RelationshipKind, Tie } from '../relationship/relationship';
import { tieMeant } from './meant-ties.rules';
import type { MemberRelationship } from './membership';

/** Somebody in a family; `relationship` is null for who is no member of the case. */
export interface Placed {
  id: string;
  relationship: MemberRelationship | null;
}

type KnownTie = Tie & Partial<Pick<Relationship, 'state'>>;

/** What a place is believed to say of custody. That somebody fosters a child, say, is known only where it is on record. */
const believed: ReadonlySet<RelationshipKind> = new Set(['biological-parent', 'adoptive-parent', 'spouse', 'partner']);

/**
 * The relationships on record, and those that places in the case state: "child" says that the principal applicant is a
 * parent. A statement counts where nothing on record says otherwise: another tie of these two, or two parents besides.
 */
export function withStatedTies(people: readonly Placed[], known: readonly KnownTie[]): KnownTie[] {
  const principal = people.find(({ relationship }) => relationship === 'principal-applicant');
  if (!principal) return [...known];
  const stated = people.flatMap(({ id, relationship }): KnownTie[] => {
    const said = relationship && tieMeant(principal.id, id, relationship);
    if (!said || !believed.has(said.kind)) return [];
    return known.some((tie) => tie.kind !== 'guardian' && joins(tie, id, principal.id)) ? [] : [said];
  });
  return [...known, ...stated.filter((tie) => isCouple(tie) || othersBeside(tie, known) < 2)];
}

function joins({ personId, relatedPersonId }: Tie, one: string, other: string): boolean {
  return [one, other].includes(personId) && [one, other].includes(relatedPersonId);
}

function othersBeside({ kind, relatedPersonId }: Tie, known: readonly KnownTie[]): number {
  return known.filter((each) => each.kind === kind && each.relatedPersonId === relatedPersonId).length;
}

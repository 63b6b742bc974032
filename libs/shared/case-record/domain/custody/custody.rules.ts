import { ageOn, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { LifeState } from '../life-status/life-status';
import type { MemberRelationship } from '../membership/membership';
import { withStatedTies } from '../membership/stated-ties.rules';
import { isCouple } from '../relationship/couple.rules';
import { rangeOf, type DatedFact } from '../relationship/date-range.rules';
import type { Relationship, Tie } from '../relationship/relationship';
import type { Custody, CustodyInput, CustodyReason, CustodyStanding, CustodyVerdict } from './custody';

/** Full age, of which custody is no longer asked (UNHCR BIP Guidelines 2021, after the Convention on the Rights of the Child). */
const fullAge = 18;

/** A person, as far as custody looks. */
export interface CustodyPerson {
  id: string;
  birthDate: PlainDate;
  /** How a current member of the case, who goes with the family, stands to the principal applicant; null for others. */
  relationship: MemberRelationship | null;
  lifeState: LifeState | null;
  /** The death stands on a document. */
  isDeathProven: boolean;
}

/** What is recorded of custody in a family. */
export interface CustodyFacts {
  people: readonly CustodyPerson[];
  relationships: readonly (Tie & Partial<Pick<Relationship, 'state'>>)[];
  custodies: readonly Pick<Custody, 'childId' | 'personId' | 'kind' | 'fromOn' | 'untilOn' | 'documentId'>[];
}

/**
 * Who holds custody of a child on a day, and whether it is settled (UNHCR note on best-interests assessments for a child
 * who goes with one parent; domain reference B5): settled with both parents, a paper of sole custody or guardianship,
 * proof of the other parent's death, or that parent's written consent. A paper settles it only with whom it names: one
 * that was merely uploaded may be about another child, or give custody to somebody else. Who is a parent is read from the
 * relationships, and from places in the case where these say nothing (`withStatedTies`).
 */
export function custodyOf(childId: string, recorded: CustodyFacts, day: PlainDate): CustodyVerdict {
  const { people } = recorded;
  const facts = { ...recorded, relationships: withStatedTies(people, recorded.relationships) };
  const child = people.find(({ id }) => id === childId);
  const verdict = (standing: CustodyStanding, reason: CustodyReason, holderIds: string[] = []): CustodyVerdict => ({
    ...{ childId, standing, holderIds, reasons: [reason] },
  });
  if (!child || ageOn(child.birthDate, day) >= fullAge) return verdict('not-needed', 'adult');
  const isAdultMember = (id: string): boolean =>
    people.some((each) => each.id === id && each.relationship !== null && ageOn(each.birthDate, day) >= fullAge);
  const held = facts.custodies.filter(
    (each) => each.childId === childId && each.fromOn <= day && (!each.untilOn || day < each.untilOn),
  );
  const present = held.filter(({ personId }) => isAdultMember(personId));
  const guardians = present.filter(({ kind }) => kind === 'guardian');
  const sole = present.filter(({ kind }) => kind === 'sole');
  const onPaper = [...sole, ...guardians].filter(({ documentId }) => documentId);
  const [first] = onPaper;
  if (first) return verdict('settled', first.kind === 'sole' ? 'sole-custody' : 'guardian', idsOf(onPaper));
  const parents = parentsOf(childId, facts);
  const withChild = parents.filter(isAdultMember);
  if (withChild.length >= 2) return verdict('settled', 'both-parents', withChild);
  const holders = [
    ...new Set([...withChild, ...idsOf(present.filter(({ kind }) => kind !== 'absent-parent-consents'))]),
  ];
  if (sole.length + guardians.length > 0) return verdict('unsettled', 'paper-missing', holders);
  const [parent] = withChild;
  if (!parent) {
    const onNoPaper = holdersOf(childId, 'guardian', facts).filter(isAdultMember);
    return { ...withoutParent(held, onNoPaper), childId, holderIds: [...new Set([...holders, ...onNoPaper])] };
  }
  const [absent] = parents.filter((id) => id !== parent);
  if (absent) return { ...absentVerdict(absent, held, people), childId, holderIds: holders };
  return isPartnerPresent(parent, facts, isAdultMember)
    ? verdict('settled', 'both-parents', holders)
    : verdict('doubtful', 'other-parent-not-recorded', holders);
}

/** What is wrong with custody as entered. */
export function custodyFindings(
  { childId, personId, fromOn, untilOn }: CustodyInput,
  birth: DatedFact,
  today: PlainDate,
): FieldProblem[] {
  if (childId === personId) return [finding('case-record.custody.self', 'personId')];
  if (fromOn > today) return [finding('platform.field.future-date', 'fromOn')];
  if (fromOn < rangeOf(birth).earliest) return [finding('case-record.custody.before-birth', 'fromOn')];
  return untilOn && untilOn < fromOn ? [finding('case-record.relationship.ends-before-it-begins', 'untilOn')] : [];
}

function withoutParent(
  held: CustodyFacts['custodies'],
  onNoPaper: readonly string[],
): Pick<CustodyVerdict, 'standing' | 'reasons'> {
  if (held.some(({ kind, documentId }) => kind === 'guardian' && documentId)) {
    return { standing: 'settled', reasons: ['guardian-stays-behind'] };
  }
  return { standing: 'unsettled', reasons: [onNoPaper.length > 0 ? 'paper-missing' : 'nobody'] };
}

function absentVerdict(
  absent: string,
  held: CustodyFacts['custodies'],
  people: readonly CustodyPerson[],
): Pick<CustodyVerdict, 'standing' | 'reasons'> {
  const consent = held.find(({ personId, kind }) => personId === absent && kind === 'absent-parent-consents');
  const known = people.find(({ id }) => id === absent);
  if (known?.lifeState === 'dead') {
    return known.isDeathProven
      ? { standing: 'settled', reasons: ['other-parent-dead'] }
      : { standing: 'unsettled', reasons: ['death-not-proven'] };
  }
  if (!consent) return { standing: 'unsettled', reasons: ['other-parent-absent'] };
  return consent.documentId
    ? { standing: 'settled', reasons: ['other-parent-consents'] }
    : { standing: 'unsettled', reasons: ['paper-missing'] };
}

/** Parents before the law: adoptive parents take the place of those by birth. */
function parentsOf(childId: string, facts: CustodyFacts): string[] {
  const adoptive = holdersOf(childId, 'adoptive-parent', facts);
  return adoptive.length > 0 ? adoptive : holdersOf(childId, 'biological-parent', facts);
}

function holdersOf(childId: string, kind: Tie['kind'], { relationships }: CustodyFacts): string[] {
  return relationships
    .filter((each) => each.kind === kind && each.relatedPersonId === childId && each.state !== 'former')
    .map(({ personId }) => personId);
}

/** Imported families name only one parent of a child; the spouse who goes along is supposed to be the other. */
function isPartnerPresent(
  parent: string,
  { relationships }: CustodyFacts,
  isAdultMember: (id: string) => boolean,
): boolean {
  return relationships.some((each) => {
    const isOfParent = each.personId === parent || each.relatedPersonId === parent;
    const other = each.personId === parent ? each.relatedPersonId : each.personId;
    return isOfParent && isCouple(each) && (each.state ?? 'current') === 'current' && isAdultMember(other);
  });
}

function idsOf(held: readonly { personId: string }[]): string[] {
  return [...new Set(held.map(({ personId }) => personId))];
}

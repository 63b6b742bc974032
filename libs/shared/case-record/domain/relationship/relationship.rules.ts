import { ageOn, daysBetween, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { detailFindings, isCouple, underAgeSpouses } from './couple.rules';
import type { FamilyFacts, ToldRelationship } from './family-facts';
import { ancestorsOf, isDescent } from './lineage.rules';
import { parenthoodFindings } from './parenthood.rules';
import type { RelationshipKind, RelationshipWarning, Tie } from './relationship';

/** Kinds that mean the same from either side. */
const symmetric: ReadonlySet<RelationshipKind> = new Set([
  'spouse',
  'partner',
  'sibling',
  'half-sibling',
  'other-relative',
]);

/** Groups of kinds that the same two people can only be one of. */
const exclusive: Readonly<Record<RelationshipKind, string>> = {
  spouse: 'couple',
  partner: 'couple',
  'biological-parent': 'parent',
  'adoptive-parent': 'parent',
  'step-parent': 'parent',
  'foster-parent': 'parent',
  guardian: 'guardian',
  grandparent: 'grandparent',
  sibling: 'sibling',
  'half-sibling': 'sibling',
  'other-relative': 'other',
};
/** Who may also be a guardian: the law gives guardianship to relatives first. */
const mayAlsoGuard = new Set(['parent', 'grandparent', 'sibling', 'other']);
/** Groups of which neither can descend from the other. */
const sameGeneration = new Set(['couple', 'sibling']);

/** A relationship as kept: one row for two people, whichever side it is told from. */
export function asKept<T extends Tie>(input: T): T {
  const { personId, relatedPersonId, kind } = input;
  return symmetric.has(kind) && relatedPersonId < personId
    ? { ...input, personId: relatedPersonId, relatedPersonId: personId }
    : input;
}

/** What is wrong with a relationship in the light of the family; nothing when it may be kept. */
export function relationshipFindings(told: ToldRelationship, family: FamilyFacts, today: PlainDate): FieldProblem[] {
  if (told.personId === told.relatedPersonId) return [finding('case-record.relationship.self', 'relatedPersonId')];
  const kept = asKept(told);
  const contradiction = contradictionFinding(kept, family.known);
  if (contradiction) return [contradiction];
  const parenthood = parenthoodFindings(kept, family);
  if (parenthood.length > 0) return parenthood;
  const lineage = lineageFinding(kept, family.known);
  return lineage ? [lineage] : detailFindings(kept, family, today);
}

/**
 * Why what is said of a person cannot stand beside their relationships: laid at the field by which it is said (a day of
 * birth or death). Nothing when all of them remain possible.
 */
export function findingsOfPerson(
  personId: string,
  field: string,
  family: FamilyFacts,
  today: PlainDate,
): FieldProblem[] {
  const own = family.known.filter((each) => each.personId === personId || each.relatedPersonId === personId);
  const found = own.flatMap((each) => [
    ...parenthoodFindings(each, family),
    ...detailFindings({ ...each, isConfirmed: true }, family, today),
  ]);
  return found.slice(0, 1).map((each) => ({ ...each, field }));
}

/** What deserves a second look about a relationship that may be kept. */
export function relationshipWarnings(
  told: ToldRelationship,
  family: FamilyFacts,
  today: PlainDate,
): RelationshipWarning[] {
  const { personId, relatedPersonId, kind } = told;
  const { people, limits } = family;
  const born = people.get(personId)?.birth.date;
  const relatedBorn = people.get(relatedPersonId)?.birth.date;
  if (!born || !relatedBorn) return [];
  if (isCouple(told)) {
    const underAge = underAgeSpouses(told, family, today);
    if (underAge.length > 0) return underAge.map((id) => ({ code: 'under-age-spouse', personId: id }));
    const gapYears = Math.abs(daysBetween(born, relatedBorn)) / 365.25;
    return gapYears >= limits['couple-gap'] ? [{ code: 'large-age-gap', personId: relatedPersonId }] : [];
  }
  if (exclusive[kind] === 'parent' && ageOn(born, relatedBorn) < limits['young-parent-age']) {
    return [{ code: 'young-parent', personId }];
  }
  return kind === 'guardian' && ageOn(born, today) < limits['guardian-age']
    ? [{ code: 'under-age-guardian', personId }]
    : [];
}

function contradictionFinding(kept: ToldRelationship, known: readonly ToldRelationship[]): FieldProblem | undefined {
  const ofSameTwo = known.filter(
    (each) =>
      (each.personId === kept.personId && each.relatedPersonId === kept.relatedPersonId) ||
      (each.personId === kept.relatedPersonId && each.relatedPersonId === kept.personId),
  );
  if (ofSameTwo.some((each) => each.personId === kept.personId && each.kind === kept.kind)) {
    return finding('case-record.relationship.exists', 'kind');
  }
  const other = ofSameTwo.find((each) => contradicts(each, kept));
  return other && finding('case-record.relationship.contradiction', 'kind', { other: other.kind });
}

function contradicts(one: Tie, other: Tie): boolean {
  const groups = [exclusive[one.kind], exclusive[other.kind]];
  if (!groups.includes('guardian') || groups[0] === groups[1]) return true;
  const beside = groups.find((group) => group !== 'guardian') ?? '';
  if (!mayAlsoGuard.has(beside)) return true;
  const isDirected = beside === 'parent' || beside === 'grandparent';
  return isDirected && one.personId !== other.personId;
}

/** What the line of descent forbids, looked at over the whole family as it would be. */
function lineageFinding(kept: Tie, known: readonly Tie[]): FieldProblem | undefined {
  const { personId, relatedPersonId, kind } = kept;
  if (isDescent(kept) && ancestorsOf(personId, known).has(relatedPersonId)) {
    return finding('case-record.relationship.own-ancestor', 'personId');
  }
  const parents = known.filter((each) => each.kind === kind && each.relatedPersonId === relatedPersonId);
  if (kind === 'biological-parent' && parents.length >= 2) {
    return finding('case-record.relationship.too-many-parents', 'personId');
  }
  const all = [...known, kept];
  // What stood wrong before (an imported family, say) must not keep the rest of the family from being recorded.
  return all.some((each) => isInLine(each, all) && (each === kept || !isInLine(each, known)))
    ? finding('case-record.relationship.couple-in-line', 'kind')
    : undefined;
}

/** Whether a couple or siblings descend from each other. */
function isInLine({ personId, relatedPersonId, kind }: Tie, known: readonly Tie[]): boolean {
  return (
    sameGeneration.has(exclusive[kind]) &&
    (ancestorsOf(personId, known).has(relatedPersonId) || ancestorsOf(relatedPersonId, known).has(personId))
  );
}

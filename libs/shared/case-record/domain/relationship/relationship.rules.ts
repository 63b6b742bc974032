import { ageOn, daysBetween, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import type { RelationshipInput, RelationshipKind, RelationshipWarning } from './relationship';

/** Kinds that mean the same from either side. */
const symmetric: ReadonlySet<RelationshipKind> = new Set([
  'spouse',
  'partner',
  'sibling',
  'half-sibling',
  'other-relative',
]);
/** Kinds by which one person descends from another. */
const descent: ReadonlySet<RelationshipKind> = new Set(['biological-parent', 'grandparent']);
/** Kinds whose holder must be older: a step-parent or guardian need not be, but is worth a second look. */
const elders: ReadonlySet<RelationshipKind> = new Set(['biological-parent', 'adoptive-parent', 'grandparent']);

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

const yearsToBeParent = 12;
const yearsOfAge = 18;
const unusualGapYears = 30;

/** A relationship as kept: one row for two people, whichever side it is told from. */
export function asKept(input: RelationshipInput): RelationshipInput {
  const { personId, relatedPersonId, kind } = input;
  return symmetric.has(kind) && relatedPersonId < personId
    ? { personId: relatedPersonId, relatedPersonId: personId, kind }
    : input;
}

/** A relationship known already; `id` tells it from the one being changed. */
export type KnownRelationship = RelationshipInput & { id?: string };

/** What the rules know of the family. */
export interface FamilyFacts {
  birthDates: ReadonlyMap<string, PlainDate>;
  known: readonly KnownRelationship[];
}

/** What is wrong with a relationship in the light of the family; nothing when it may be kept. */
export function relationshipFindings(input: RelationshipInput, family: FamilyFacts): FieldProblem[] {
  const { personId, relatedPersonId, kind } = input;
  if (personId === relatedPersonId) return [finding('case-record.relationship.self', 'relatedPersonId')];
  const kept = asKept(input);
  const ofSameTwo = family.known.filter((each) => isBetween(each, personId, relatedPersonId));
  if (ofSameTwo.some((each) => isSame(each, kept))) return [finding('case-record.relationship.exists', 'kind')];
  const other = ofSameTwo.find((each) => contradicts(each, kept));
  if (other) return [finding('case-record.relationship.contradiction', 'kind', { other: other.kind })];
  if (elders.has(kind) && isYounger(personId, relatedPersonId, family)) {
    return [finding('case-record.relationship.elder-is-younger', 'personId')];
  }
  if (descent.has(kind) && descendsFrom(personId, relatedPersonId, family.known)) {
    return [finding('case-record.relationship.own-ancestor', 'personId')];
  }
  const parents = family.known.filter((each) => each.kind === kind && each.relatedPersonId === relatedPersonId);
  if (kind === 'biological-parent' && parents.length >= 2) {
    return [finding('case-record.relationship.too-many-parents', 'personId')];
  }
  return [];
}

/** What deserves a second look about a relationship that may be kept. */
export function relationshipWarnings(
  { personId, relatedPersonId, kind }: RelationshipInput,
  family: Pick<FamilyFacts, 'birthDates'>,
  today: PlainDate,
): RelationshipWarning[] {
  const born = family.birthDates.get(personId);
  const relatedBorn = family.birthDates.get(relatedPersonId);
  if (!born || !relatedBorn) return [];
  const isMinor = (birthDate: PlainDate) => ageOn(birthDate, today) < yearsOfAge;
  if (exclusive[kind] === 'couple') {
    const minors: [string, PlainDate][] = [
      [personId, born],
      [relatedPersonId, relatedBorn],
    ];
    const underAge = minors.filter(([, birthDate]) => isMinor(birthDate));
    if (underAge.length > 0) return underAge.map(([id]) => ({ code: 'under-age-spouse', personId: id }));
    const gapYears = Math.abs(daysBetween(born, relatedBorn)) / 365.25;
    return gapYears >= unusualGapYears ? [{ code: 'large-age-gap', personId: relatedPersonId }] : [];
  }
  if (exclusive[kind] === 'parent' && ageOn(born, relatedBorn) < yearsToBeParent)
    return [{ code: 'young-parent', personId }];
  return kind === 'guardian' && isMinor(born) ? [{ code: 'under-age-guardian', personId }] : [];
}

function isBetween(each: KnownRelationship, one: string, other: string): boolean {
  return (
    (each.personId === one && each.relatedPersonId === other) ||
    (each.personId === other && each.relatedPersonId === one)
  );
}

function isSame(one: RelationshipInput, other: RelationshipInput): boolean {
  return one.personId === other.personId && one.relatedPersonId === other.relatedPersonId && one.kind === other.kind;
}

function contradicts(one: RelationshipInput, other: RelationshipInput): boolean {
  const groups = [exclusive[one.kind], exclusive[other.kind]];
  if (!groups.includes('guardian') || groups[0] === groups[1]) return true;
  const beside = groups.find((group) => group !== 'guardian') ?? '';
  if (!mayAlsoGuard.has(beside)) return true;
  const isDirected = beside === 'parent' || beside === 'grandparent';
  return isDirected && one.personId !== other.personId;
}

function isYounger(elder: string, younger: string, { birthDates }: FamilyFacts): boolean {
  const elderBorn = birthDates.get(elder);
  const youngerBorn = birthDates.get(younger);
  return elderBorn !== undefined && youngerBorn !== undefined && elderBorn >= youngerBorn;
}

/** Whether `person` descends from `ancestor` by what is known. */
function descendsFrom(person: string, ancestor: string, known: readonly KnownRelationship[]): boolean {
  const seen = new Set<string>();
  const waiting = [person];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const { personId, relatedPersonId, kind } of known) {
      if (relatedPersonId !== each || !descent.has(kind) || seen.has(personId)) continue;
      if (personId === ancestor) return true;
      seen.add(personId);
      waiting.push(personId);
    }
  }
  return false;
}

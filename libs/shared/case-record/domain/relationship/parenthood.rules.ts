import { addMonths, ageOn, type FieldProblem } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { rangeOf } from './date-range.rules';
import type { FamilyFacts, ToldRelationship } from './family-facts';
import type { RelationshipKind } from './relationship';

/** Kinds whose holder must be older: a step-parent or guardian need not be, but is worth a second look. */
const elders: ReadonlySet<RelationshipKind> = new Set(['biological-parent', 'adoptive-parent', 'grandparent']);

/** What speaks against one person being the parent or grandparent of another by their days of birth and death. */
export function parenthoodFindings(told: ToldRelationship, { people, limits }: FamilyFacts): FieldProblem[] {
  const elder = people.get(told.personId);
  const younger = people.get(told.relatedPersonId);
  if (!elder || !younger || !elders.has(told.kind)) return [];
  const elderBorn = rangeOf(elder.birth).earliest;
  const youngerBorn = rangeOf(younger.birth);
  if (elderBorn >= youngerBorn.latest) return [finding('case-record.relationship.elder-is-younger', 'personId')];
  if (told.kind !== 'biological-parent') return [];
  if (ageOn(elderBorn, youngerBorn.latest) < limits['least-parent-age']) {
    return [finding('case-record.relationship.parent-too-young', 'personId', { years: limits['least-parent-age'] })];
  }
  if (!elder.death) return [];
  const died = rangeOf(elder.death).latest;
  if (elder.sex === 'female') {
    return died < youngerBorn.earliest ? [finding('case-record.relationship.mother-died-before', 'personId')] : [];
  }
  const months = limits['months-after-father'];
  return addMonths(died, months) < youngerBorn.earliest
    ? [finding('case-record.relationship.father-died-before', 'personId', { months })]
    : [];
}

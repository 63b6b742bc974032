import { ageOn, type FieldProblem, type PlainDate } from '@passage/platform/domain';
import { finding } from '../finding/finding';
import { rangeOf } from './date-range.rules';
import type { FamilyFacts, ToldRelationship } from './family-facts';
import type { RelationshipKind, RelationshipState, Tie } from './relationship';

const coupleKinds: readonly RelationshipKind[] = ['spouse', 'partner'];

/** Whether two people are, or were, a couple by this relationship. */
export function isCouple({ kind }: Pick<Tie, 'kind'>): boolean {
  return coupleKinds.includes(kind);
}

/** The state of a relationship in the light of deaths: a marriage that lasted until one of the two died is widowed. */
export function stateAfterDeaths(
  relationship: Pick<ToldRelationship, 'kind' | 'state' | 'personId' | 'relatedPersonId'>,
  isDead: (personId: string) => boolean,
): RelationshipState {
  const { state = 'current', personId, relatedPersonId } = relationship;
  return isCouple(relationship) && state === 'current' && (isDead(personId) || isDead(relatedPersonId))
    ? 'widowed'
    : state;
}

/** Which of a couple are, or were on the day they married, below the age of marriage. */
export function underAgeSpouses(told: ToldRelationship, family: FamilyFacts, today: PlainDate): string[] {
  if (!isCouple(told)) return [];
  const on = told.fromOn ?? today;
  return [told.personId, told.relatedPersonId].filter((id) => {
    const birth = family.people.get(id)?.birth;
    return birth !== undefined && ageOn(birth.date, on) < family.limits['marriage-age'];
  });
}

/** What is wrong with the details of a relationship: its basis, its state and its days. */
export function detailFindings(told: ToldRelationship, family: FamilyFacts, today: PlainDate): FieldProblem[] {
  const { basis, state = 'current', fromOn, untilOn, isConfirmed } = told;
  const findings: FieldProblem[] = [];
  if (!isCouple(told)) {
    if (basis) findings.push(finding('case-record.relationship.only-of-couples', 'basis'));
    if (state === 'separated' || state === 'widowed') {
      findings.push(finding('case-record.relationship.only-of-couples', 'state'));
    }
  }
  if (fromOn) findings.push(...beginningFindings(told, fromOn, family, today));
  if (untilOn && untilOn > today) findings.push(finding('platform.field.future-date', 'untilOn'));
  else if (untilOn && fromOn && untilOn < fromOn) {
    findings.push(finding('case-record.relationship.ends-before-it-begins', 'untilOn'));
  } else if (untilOn && state === 'current') {
    findings.push(finding('case-record.relationship.current-with-end', 'state'));
  }
  if (!isConfirmed && underAgeSpouses(told, family, today).length > 0) {
    const params = { years: family.limits['marriage-age'] };
    findings.push(finding('case-record.relationship.marriage-under-age', 'isConfirmed', params));
  }
  return findings;
}

function beginningFindings(
  told: ToldRelationship,
  fromOn: PlainDate,
  { people }: FamilyFacts,
  today: PlainDate,
): FieldProblem[] {
  if (fromOn > today) return [finding('platform.field.future-date', 'fromOn')];
  const both = [people.get(told.personId), people.get(told.relatedPersonId)];
  // A parent is one from the child's birth on, a sibling from the younger's: only then has the relationship begun.
  if (both.some((each) => each && fromOn < rangeOf(each.birth).earliest)) {
    return [finding('case-record.relationship.before-birth', 'fromOn')];
  }
  return isCouple(told) && both.some((each) => each?.death && fromOn > rangeOf(each.death).latest)
    ? [finding('case-record.relationship.after-death', 'fromOn')]
    : [];
}

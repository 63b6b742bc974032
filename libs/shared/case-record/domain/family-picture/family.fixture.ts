import { lifeStatusInput, type LifeStatusInput } from '../life-status/life-status';
import { relationshipInput, type Relationship, type RelationshipKind } from '../relationship/relationship';
import type { FamilyPicture, PicturedPerson } from './family-picture';

/** A member of a pictured family; anything can be given differently. */
export function pictured(id: string, change: Partial<PicturedPerson> = {}): PicturedPerson {
  return {
    ...{ id, number: id, givenNames: id, familyName: '', nameLocal: '', language: null, sex: 'female' },
    ...{ birthDate: '1990-01-01', birthDatePrecision: 'day', place: 'member', memberRelationship: 'other-dependant' },
    lifeStatus: null,
    ...change,
  };
}

/** News of a person. */
export function newsOf(personId: string, change: Partial<LifeStatusInput>): PicturedPerson['lifeStatus'] {
  const input = lifeStatusInput.parse({ state: 'alive', source: 'other', reportedOn: '2026-01-01' });
  return { ...input, ...change, id: `news of ${personId}`, personId, version: 1 };
}

/** One person is the kind of another. */
export function related(
  personId: string,
  kind: RelationshipKind,
  relatedPersonId: string,
  change: Partial<Relationship> = {},
): Relationship {
  const { basis, state, fromOn, untilOn, hiddenAtRequestOf, isConfirmed } = relationshipInput
    .omit({ personId: true, relatedPersonId: true })
    .parse({ kind });
  return {
    ...{ id: `${personId} ${kind} ${relatedPersonId}`, personId, kind, relatedPersonId, version: 1 },
    ...{ basis, state, fromOn, untilOn, hiddenAtRequestOf, isConfirmed },
    ...change,
  };
}

/** A family as the picture shows it. */
export function familyOf(people: PicturedPerson[], relationships: Relationship[]): FamilyPicture {
  return { caseId: 'case', caseNumber: 'PAS-1', principalApplicantId: people[0]?.id ?? null, people, relationships };
}

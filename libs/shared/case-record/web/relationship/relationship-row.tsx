import { stateAfterDeaths, type CaseDetail, type Relationship } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RelationRow } from '../family/relation-row';
import { familyPictureQuery } from '../family-picture/family-picture.queries';
import { RelationshipDetails } from './relationship-details';
import { RelationshipForm } from './relationship-form';
import { removeRelationship } from './relationship.queries';

interface RelationshipRowProps {
  readonly detail: CaseDetail;
  readonly relationship: Relationship;
  readonly names: ReadonlyMap<string, string>;
}

/** One relationship in a sentence; a couple of whom one has died is told as widowed. */
export function RelationshipRow({ detail, relationship, names }: RelationshipRowProps): ReactNode {
  const text = useText();
  const { data: picture } = useQuery(familyPictureQuery(detail.id));
  const isDead = (personId: string): boolean =>
    picture?.people.some(({ id, lifeStatus }) => id === personId && lifeStatus?.state === 'dead') ?? false;
  const state = stateAfterDeaths(relationship, isDead);
  return (
    <RelationRow
      detail={detail}
      person={names.get(relationship.personId) ?? '–'}
      kind={text(`case-record.kind.${relationship.kind}`)}
      related={names.get(relationship.relatedPersonId) ?? '–'}
      details={<RelationshipDetails relationship={{ ...relationship, state }} />}
      changeTitleId="case-record.relationship.change"
      removeQuestionId="case-record.relationship.remove-question"
      form={(close) => <RelationshipForm detail={detail} relationship={relationship} onDone={close} />}
      remove={() => removeRelationship(relationship.id, relationship.version)}
    />
  );
}

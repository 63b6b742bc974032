import type { CaseDetail, Relationship } from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { RelationRow } from '../family/relation-row';
import { RelationshipDetails } from './relationship-details';
import { RelationshipForm } from './relationship-form';
import { removeRelationship } from './relationship.queries';

interface RelationshipRowProps {
  readonly detail: CaseDetail;
  readonly relationship: Relationship;
  readonly names: ReadonlyMap<string, string>;
}

/** One relationship in a sentence. */
export function RelationshipRow({ detail, relationship, names }: RelationshipRowProps): ReactNode {
  const text = useText();
  return (
    <RelationRow
      detail={detail}
      person={names.get(relationship.personId) ?? '–'}
      kind={text(`case-record.kind.${relationship.kind}`)}
      related={names.get(relationship.relatedPersonId) ?? '–'}
      details={<RelationshipDetails relationship={relationship} />}
      changeTitleId="case-record.relationship.change"
      removeQuestionId="case-record.relationship.remove-question"
      form={(close) => <RelationshipForm detail={detail} relationship={relationship} onDone={close} />}
      remove={() => removeRelationship(relationship.id, relationship.version)}
    />
  );
}

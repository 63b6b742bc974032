import { fullName, relationshipInput, type CaseDetail, type PicturedPerson } from '@passage/case-record/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useChoices } from '../choices/options';
import { peopleOf } from './people-of';
import { RelationshipDetailFields } from './relationship-detail-fields';
import { blankRelationship } from './relationship-form';
import { kinKinds, type Kin } from './relative-form';
import { addRelationship } from './relationship.queries';

const Fields = recordFields<z.input<typeof relationshipInput>>();

interface KnownRelativeFormProps {
  readonly detail: CaseDetail;
  readonly person: PicturedPerson;
  readonly kin: Kin;
  readonly onDone: () => void;
}

/** Ties a person to somebody who is on record already. */
export function KnownRelativeForm({ detail, person, kin, onDone }: KnownRelativeFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const notices = useNotices();
  const refresh = useRefreshCase(detail.id);
  const kinds = useChoices().kinds.filter(({ value }) => kinKinds[kin].kinds.includes(value));
  const people = peopleOf(detail).map((each) => ({ value: each.id, label: fullName(each) }));
  const isHolder = kinKinds[kin].holder === 'other';
  const own = isHolder ? 'personId' : 'relatedPersonId';
  const chosen = isHolder ? 'relatedPersonId' : 'personId';
  return (
    <RecordForm
      id={`case-record.known-relative.${detail.id}.${person.id}.${kin}`}
      schema={relationshipInput}
      initialValues={{ ...blankRelationship, kind: kinKinds[kin].kinds[0] ?? 'other-relative', [own]: person.id }}
      save={(input) => addRelationship(detail.id, input)}
      onSaved={({ warnings }) => {
        for (const { code } of warnings) notices.done(text(`case-record.relationship-warning.${code}`));
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id={`case-record.kin.add-${kin}`} />}
    >
      <FormGrid columns={3}>
        <Fields.Choice
          name="personId"
          labelId="case-record.relationship.person"
          options={people}
          isFirst={chosen === 'personId'}
        />
        <Fields.Choice name="kind" labelId="case-record.relationship.is" options={kinds} />
        <Fields.Choice
          name="relatedPersonId"
          labelId="case-record.relationship.of"
          options={people}
          isFirst={chosen === 'relatedPersonId'}
        />
      </FormGrid>
      <RelationshipDetailFields people={people} today={today} />
    </RecordForm>
  );
}

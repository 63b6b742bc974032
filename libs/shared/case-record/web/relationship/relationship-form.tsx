import { fullName, relationshipInput, type CaseDetail, type Relationship } from '@passage/case-record/domain';
import { useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { peopleOf } from './people-of';
import { RelationshipDetailFields } from './relationship-detail-fields';
import { addRelationship, changeRelationship } from './relationship.queries';

const Fields = recordFields<z.input<typeof relationshipInput>>();

/** Nothing said yet about two people. */
export const blankRelationship: z.input<typeof relationshipInput> = {
  ...{ personId: '', kind: 'biological-parent', relatedPersonId: '', basis: null, state: 'current' },
  ...{ fromOn: null, untilOn: null, hiddenAtRequestOf: null, isConfirmed: false },
};

interface RelationshipFormProps {
  readonly detail: CaseDetail;
  /** The one to correct; a new one when left out. */
  readonly relationship?: Relationship;
  readonly onDone: () => void;
}

/** Says what one person is to another. */
export function RelationshipForm({ detail, relationship, onDone }: RelationshipFormProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const today = useToday();
  const { kinds, unionBases, relationshipStates } = useChoices();
  const refresh = useRefreshCase(detail.id);
  const people = peopleOf(detail).map((person) => ({ value: person.id, label: fullName(person) }));
  const named = useNamedValue({
    ...{ kind: kinds, personId: people, relatedPersonId: people, hiddenAtRequestOf: people },
    ...{ basis: unionBases, state: relationshipStates },
  });
  const { id, version, ...known } = relationship ?? { id: undefined, version: undefined };
  return (
    <RecordForm
      id={`case-record.relationship.${id ?? `new.${detail.id}`}`}
      schema={relationshipInput}
      initialValues={{ ...blankRelationship, ...known }}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => (id ? changeRelationship(id, input, based) : addRelationship(detail.id, input))}
      onSaved={({ warnings }) => {
        for (const { code } of warnings) notices.done(text(`case-record.relationship-warning.${code}`));
        refresh();
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid columns={3}>
        <Fields.Choice name="personId" labelId="case-record.relationship.person" options={people} isFirst />
        <Fields.Choice name="kind" labelId="case-record.relationship.is" options={kinds} />
        <Fields.Choice name="relatedPersonId" labelId="case-record.relationship.of" options={people} />
      </FormGrid>
      <RelationshipDetailFields people={people} today={today} />
    </RecordForm>
  );
}

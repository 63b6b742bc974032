import { personInput, type PersonInput } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useChoices } from '../choices/options';
import { DuplicateHints } from '../duplicate/duplicate-hints';
import { IdentityFields } from '../person/identity-fields';
import { blankPerson } from '../person/person-form';

const Fields = recordFields<z.input<typeof personInput>>();

interface NewMemberFormProps {
  readonly onAdd: (person: PersonInput) => void;
  readonly onCancel: () => void;
}

/** A member of a case that is not saved yet: checked here, and saved together with the case. */
export function NewMemberForm({ onAdd, onCancel }: NewMemberFormProps): ReactNode {
  const { relationships } = useChoices();
  return (
    <RecordForm
      id="case-record.case.new.member"
      schema={personInput}
      initialValues={{ ...blankPerson, relationship: 'spouse', isTravelling: true }}
      save={(person) => Promise.resolve(person)}
      onSaved={onAdd}
      onCancel={onCancel}
      saveLabel={<Message id="case-record.person.add" />}
    >
      <FormGrid>
        <IdentityFields />
        <Fields.Choice name="relationship" labelId="case-record.member.relationship" options={relationships} />
        <Fields.Check name="isTravelling" labelId="case-record.member.is-travelling" />
      </FormGrid>
      <DuplicateHints />
    </RecordForm>
  );
}

import { personChange, personInput, type CaseDetail, type Person } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { DuplicateHints } from '../duplicate/duplicate-hints';
import { IdentityFields } from './identity-fields';
import { addPerson, changePerson } from './person.queries';

const Fields = recordFields<z.input<typeof personInput>>();

/** Nothing typed yet about a person. */
export const blankPerson = {
  givenNames: '',
  familyName: '',
  nameLocal: '',
  sex: 'unknown',
  birthDate: '',
  birthDatePrecision: 'day',
  nationality: null,
  language: null,
  phone: null,
  registrationNumber: null,
} as const;

interface AddPersonFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Adds a person to the case: a member, or a relative who is only kept on record. */
export function AddPersonForm({ detail, onDone }: AddPersonFormProps): ReactNode {
  const { relationships } = useChoices();
  const refresh = useRefreshCase(detail.id);
  const principal = detail.members[0]?.person;
  return (
    <RecordForm
      id={`case-record.person.new.${detail.id}`}
      schema={personInput}
      initialValues={{
        ...blankPerson,
        familyName: principal?.familyName ?? '',
        nationality: principal?.nationality ?? null,
        language: principal?.language ?? null,
        relationship: 'child',
        isTravelling: true,
        isMember: true,
      }}
      save={(input) => addPerson(detail.id, input)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.person.add" />}
    >
      <FormGrid>
        <IdentityFields language={principal?.language} />
        <Fields.Choice name="relationship" labelId="case-record.member.relationship" options={relationships} />
        <Fields.Check
          name="isMember"
          labelId="case-record.member.is-member"
          hintId="case-record.member.is-member-hint"
        />
        <Fields.Check name="isTravelling" labelId="case-record.member.is-travelling" />
      </FormGrid>
      <DuplicateHints />
    </RecordForm>
  );
}

interface EditPersonFormProps {
  readonly caseId: string;
  readonly person: Person;
  readonly onDone: () => void;
}

/** Changes the facts about a person. */
export function EditPersonForm({ caseId, person, onDone }: EditPersonFormProps): ReactNode {
  const { sexes, precisions } = useChoices();
  const countries = useCountryOptions();
  const refresh = useRefreshCase(caseId);
  const named = useNamedValue({ sex: sexes, birthDatePrecision: precisions, nationality: countries });
  const { id, version, number: _number, flags: _flags, ...facts } = person;
  return (
    <RecordForm
      id={`case-record.person.${id}`}
      schema={personChange}
      initialValues={facts}
      version={version}
      save={(change, based) => changePerson(id, change, based)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid>
        <IdentityFields language={person.language} />
      </FormGrid>
    </RecordForm>
  );
}

import { Button, Group, Text } from '@mantine/core';
import {
  identityChangeKind,
  personChange,
  personRecordInput,
  type CaseDetail,
  type Person,
} from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { approvalsOfCaseQuery } from '../approval/approval.queries';
import { IdentityChangeForm } from '../approval/identity-change-form';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { DuplicateHints } from '../duplicate/duplicate-hints';
import { IdentityFields } from './identity-fields';
import { addPerson, changePerson } from './person.queries';

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

/** Somebody of whom nothing is typed but what relatives mostly share with the principal applicant. */
export function blankPersonLike({ members }: CaseDetail) {
  const { familyName = '', nationality = null, language = null } = members[0]?.person ?? {};
  return { ...blankPerson, familyName, nationality, language };
}

interface AddRelativeFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Keeps a relative on record outside of the case. Who becomes a member does so by an event, which shows its effect. */
export function AddRelativeForm({ detail, onDone }: AddRelativeFormProps): ReactNode {
  const refresh = useRefreshCase(detail.id);
  return (
    <RecordForm
      id={`case-record.person.new.${detail.id}`}
      schema={personRecordInput}
      initialValues={blankPersonLike(detail)}
      save={(input) => addPerson(detail.id, input)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.relative.add" />}
    >
      <Text size="sm" c="dimmed">
        <Message id="case-record.relative.hint" />
      </Text>
      <FormGrid>
        <IdentityFields language={detail.members[0]?.person.language} />
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

/** Changes the facts about a person; those that need a second person are proposed in a form of their own. */
export function EditPersonForm(props: EditPersonFormProps): ReactNode {
  const { data } = useQuery(approvalsOfCaseQuery(props.caseId));
  const [isProposing, setIsProposing] = useState(false);
  const locked = data?.inForce.find(({ kind }) => kind === identityChangeKind)?.fields ?? [];
  if (isProposing) return <IdentityChangeForm {...props} />;
  return (
    <>
      {locked.length > 0 ? (
        <Group gap="xs" mb="sm">
          <Text size="sm" c="dimmed">
            <Message id="case-record.approval.identity-hint" />
          </Text>
          <Button variant="default" onClick={() => setIsProposing(true)}>
            <Message id="case-record.approval.propose-identity" />
          </Button>
        </Group>
      ) : null}
      <PersonFactsForm {...props} locked={locked} />
    </>
  );
}

interface PersonFactsFormProps extends EditPersonFormProps {
  /** Facts that one person may not change alone. */
  readonly locked: readonly string[];
}

function PersonFactsForm({ caseId, person, locked, onDone }: PersonFactsFormProps): ReactNode {
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
        <IdentityFields language={person.language} locked={locked} />
      </FormGrid>
    </RecordForm>
  );
}

import { Text } from '@mantine/core';
import {
  fullName,
  joiningInput,
  leavingInput,
  memberChange,
  type CaseDetail,
  type Member,
  type Person,
} from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { changeMember, joinCase, leaveCase } from './membership.queries';

const ChangeFields = recordFields<z.input<typeof memberChange>>();
const LeavingFields = recordFields<z.input<typeof leavingInput>>();
const JoiningFields = recordFields<z.input<typeof joiningInput>>();

interface MemberFormProps {
  readonly detail: CaseDetail;
  readonly member: Member;
  readonly onDone: () => void;
}

/** Says how a member stands to the principal applicant, and whether they travel. */
export function MemberForm({ detail, member, onDone }: MemberFormProps): ReactNode {
  const { relationships } = useChoices();
  const refresh = useRefreshCase(detail.id);
  const named = useNamedValue({ relationship: relationships });
  const isPrincipal = member.relationship === 'principal-applicant';
  const { relationship, isTravelling } = member;
  return (
    <RecordForm
      id={`case-record.member.${member.id}`}
      schema={memberChange}
      initialValues={isPrincipal ? { isTravelling } : { isTravelling, relationship }}
      version={member.version}
      save={(change, version) => changeMember(member.id, change, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid columns={1}>
        {isPrincipal ? null : (
          <ChangeFields.Choice
            name="relationship"
            labelId="case-record.member.relationship"
            options={relationships}
            isFirst
          />
        )}
        <ChangeFields.Check
          name="isTravelling"
          labelId="case-record.member.is-travelling"
          hintId="case-record.member.is-travelling-hint"
        />
      </FormGrid>
    </RecordForm>
  );
}

/** Lets a member leave the case with the reason. */
export function LeaveForm({ detail, member, onDone }: MemberFormProps): ReactNode {
  const today = useToday();
  const { leaveReasons } = useChoices();
  const refresh = useRefreshCase(detail.id);
  const initialValues: z.input<typeof leavingInput> = { leftOn: today, reason: 'separation' };
  return (
    <RecordForm
      id={`case-record.leaving.${member.id}`}
      schema={leavingInput}
      initialValues={initialValues}
      version={member.version}
      save={(input, version) => leaveCase(member.id, input, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.member.leave" />}
    >
      <Text size="sm">
        <Message
          id="case-record.member.leave-hint"
          values={{ name: <bdi key="name">{fullName(member.person)}</bdi> }}
        />
      </Text>
      <FormGrid>
        <LeavingFields.Choice
          name="reason"
          labelId="case-record.member.leave-reason"
          hintId="case-record.member.death-hint"
          options={leaveReasons.filter(({ value }) => value !== 'death')}
          isFirst
        />
        <LeavingFields.Date name="leftOn" labelId="case-record.member.left-on" min={member.joinedOn} max={today} />
      </FormGrid>
    </RecordForm>
  );
}

interface JoinFormProps {
  readonly caseId: string;
  readonly person: Person;
  readonly onDone: () => void;
}

/** Makes somebody on record a member, again or for the first time. */
export function JoinForm({ caseId, person, onDone }: JoinFormProps): ReactNode {
  const today = useToday();
  const { relationships } = useChoices();
  const refresh = useRefreshCase(caseId);
  return (
    <RecordForm
      id={`case-record.joining.${person.id}`}
      schema={joiningInput}
      initialValues={{ personId: person.id, relationship: 'other-dependant', isTravelling: true, joinedOn: today }}
      save={(input) => joinCase(caseId, input)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.member.join" />}
    >
      <FormGrid>
        <JoiningFields.Choice
          name="relationship"
          labelId="case-record.member.relationship"
          options={relationships}
          isFirst
        />
        <JoiningFields.Date name="joinedOn" labelId="case-record.member.joined-on" max={today} />
        <JoiningFields.Check name="isTravelling" labelId="case-record.member.is-travelling" />
      </FormGrid>
    </RecordForm>
  );
}

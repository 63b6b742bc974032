import { memberChange, type CaseDetail, type Member } from '@passage/case-record/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { changeMember } from './membership.queries';

const ChangeFields = recordFields<z.input<typeof memberChange>>();

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

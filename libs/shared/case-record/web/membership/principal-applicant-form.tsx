import { Text } from '@mantine/core';
import {
  fullName,
  principalApplicantChange,
  standingUnder,
  type CaseDetail,
  type MemberRelationship,
} from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { useRefreshCase } from '../case/case.queries';
import { changePrincipalApplicant } from './membership.queries';

const choice = principalApplicantChange.pick({ personId: true });
const Fields = recordFields<z.input<typeof choice>>();

interface PrincipalApplicantFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Makes another member the principal applicant; how the others stand to that person follows, and can be corrected after. */
export function PrincipalApplicantForm({ detail, onDone }: PrincipalApplicantFormProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(detail.id);
  const others = detail.members.filter(
    ({ leftOn, person }) => leftOn === null && person.id !== detail.principalApplicantId,
  );
  return (
    <RecordForm
      id={`case-record.principal-applicant.${detail.id}`}
      schema={choice}
      initialValues={{ personId: '' }}
      version={detail.version}
      save={({ personId }, version) => changePrincipalApplicant(detail.id, { personId, relationships: [] }, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.principal-applicant.change" />}
    >
      <Fields.Radios
        name="personId"
        labelId="case-record.principal-applicant.who"
        options={others.map(({ person, relationship }) => ({
          value: person.id,
          label: text('case-record.principal-applicant.option', {
            name: fullName(person),
            relationship: text(`case-record.member.${relationship}`),
            former: text(`case-record.member.${formerStanding(detail, person.id, relationship)}`),
          }),
        }))}
      />
      <Text size="xs" c="dimmed">
        <Message id="case-record.principal-applicant.hint" />
      </Text>
    </RecordForm>
  );
}

/** How the present principal applicant will stand to the new one: by the relationships recorded, else as it follows. */
function formerStanding(
  { principalApplicantId, relationships }: CaseDetail,
  personId: string,
  relationship: MemberRelationship,
): MemberRelationship {
  const former = { personId: principalApplicantId ?? '', relationship: 'principal-applicant' as const };
  return standingUnder({ personId, relationship }, former, relationships);
}

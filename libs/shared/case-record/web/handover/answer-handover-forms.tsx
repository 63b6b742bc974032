import { Text } from '@mantine/core';
import { directoryQuery } from '@passage/access/web';
import { acceptanceInput, handoverRefusal, type Handover } from '@passage/case-record/domain';
import { Message, useGo } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { acceptHandover, refuseHandover, useRefreshHandovers } from './handover.queries';

const AcceptanceFields = recordFields<z.input<typeof acceptanceInput>>();
const RefusalFields = recordFields<z.input<typeof handoverRefusal>>();

interface AnswerProps {
  readonly handover: Handover;
  readonly onDone: () => void;
}

/** Takes the case over, for a colleague of the receiving office. */
export function AcceptHandoverForm({ handover, onDone }: AnswerProps): ReactNode {
  const go = useGo();
  const refresh = useRefreshHandovers();
  const colleagues = useQuery(directoryQuery).data?.staff ?? [];
  return (
    <RecordForm
      id={`case-record.handover.accept.${handover.id}`}
      schema={acceptanceInput}
      initialValues={{ ownerId: '', answer: '' }}
      version={handover.version}
      save={(input, version) => acceptHandover(handover.id, input, version)}
      onSaved={() => {
        refresh(handover.caseId);
        onDone();
        go(`/cases/${handover.caseId}`);
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.handover.accept" />}
    >
      <Text size="sm" mb="xs">
        <Message id="case-record.handover.accept.effect" />
      </Text>
      <FormGrid>
        <AcceptanceFields.Choice
          name="ownerId"
          labelId="case-record.case.owner"
          options={colleagues
            .filter(({ officeIds, roles }) => officeIds.includes(handover.to.id) && roles.includes('caseworker'))
            .map(({ id, name }) => ({ value: id, label: name }))}
          isFirst
        />
        <AcceptanceFields.LongText name="answer" labelId="case-record.handover.answer" />
      </FormGrid>
    </RecordForm>
  );
}

/** Sends the handover back, or withdraws it, with the reason. */
export function RefuseHandoverForm({
  handover,
  how,
  onDone,
}: AnswerProps & { readonly how: 'return' | 'withdrawal' }): ReactNode {
  const refresh = useRefreshHandovers();
  return (
    <RecordForm
      id={`case-record.handover.${how}.${handover.id}`}
      schema={handoverRefusal}
      initialValues={{ answer: '' }}
      version={handover.version}
      save={({ answer }, version) => refuseHandover(handover.id, how, answer, version)}
      onSaved={() => {
        refresh(handover.caseId);
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id={`case-record.handover.${how}`} />}
    >
      <RefusalFields.LongText name="answer" labelId="case-record.handover.why-not" isFirst />
    </RecordForm>
  );
}

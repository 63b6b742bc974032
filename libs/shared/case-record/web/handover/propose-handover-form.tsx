import { directoryQuery } from '@passage/access/web';
import { checklistItems, handoverInput, type CaseDetail } from '@passage/case-record/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { proposeHandover, useRefreshHandovers } from './handover.queries';
import { useProductText } from '../wording/product-text';

const Fields = recordFields<z.input<typeof handoverInput>>();

interface ProposeHandoverFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Proposes to hand a case over, with the checklist gone through. */
export function ProposeHandoverForm({ detail, onDone }: ProposeHandoverFormProps): ReactNode {
  const text = useText();
  const notices = useNotices();
  const refresh = useRefreshHandovers();
  const offices = useQuery(directoryQuery).data?.offices ?? [];
  const productText = useProductText();
  return (
    <RecordForm
      id={`case-record.handover.${detail.id}`}
      schema={handoverInput}
      initialValues={{ toOfficeId: '', reason: '', done: [] }}
      save={(input) => proposeHandover(detail.id, input)}
      onSaved={() => {
        notices.done(text('case-record.handover.proposed'));
        refresh(detail.id);
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.handover.propose" />}
    >
      <FormGrid>
        <Fields.Choice
          name="toOfficeId"
          labelId="case-record.handover.to"
          options={offices
            .filter(({ id }) => id !== detail.office.id)
            .map(({ id, name }) => ({ value: id, label: productText(name) }))}
          isFirst
        />
        <Fields.LongText
          name="reason"
          labelId="case-record.handover.reason"
          hintId="case-record.handover.reason-hint"
        />
        <Fields.Choices
          name="done"
          labelId="case-record.handover.checklist"
          hintId="case-record.handover.checklist-hint"
          options={checklistItems.map((value) => ({ value, label: text(`case-record.handover.item.${value}`) }))}
        />
      </FormGrid>
    </RecordForm>
  );
}

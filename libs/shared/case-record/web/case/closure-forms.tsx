import { closureInput, reopeningInput, type CaseDetail } from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useChoices } from '../choices/options';
import { ClosureNotices } from './case-banners';
import { closeCase, reopenCase, useRefreshCase } from './case.queries';

/** Nothing is chosen beforehand: nobody closes a case for the reason that happens to stand first. */
const closureForm = closureInput.extend({
  reason: closureInput.shape.reason.nullable().pipe(closureInput.shape.reason),
});
const ClosureFields = recordFields<z.input<typeof closureForm>>();
const ReopeningFields = recordFields<z.input<typeof reopeningInput>>();

interface ClosureFormProps {
  readonly detail: CaseDetail;
  readonly onDone: () => void;
}

/** Closes a case with its reason. */
export function CloseCaseForm({ detail, onDone }: ClosureFormProps): ReactNode {
  const today = useToday();
  const { closureReasons } = useChoices();
  const refresh = useRefreshCase(detail.id);
  return (
    <RecordForm
      id={`case-record.closure.${detail.id}`}
      schema={closureForm}
      initialValues={{ reason: null, closedOn: today, note: '' }}
      version={detail.version}
      save={(input, version) => closeCase(detail.id, input, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.case.close" />}
    >
      <ClosureNotices caseId={detail.id} />
      <FormGrid>
        <ClosureFields.Choice name="reason" labelId="case-record.closure.reason" options={closureReasons} isFirst />
        <ClosureFields.Date
          name="closedOn"
          labelId="case-record.closure.closed-on"
          min={detail.referredOn}
          max={today}
        />
        <ClosureFields.LongText name="note" labelId="case-record.closure.note" hintId="case-record.closure.note-hint" />
      </FormGrid>
    </RecordForm>
  );
}

/** Opens a closed case again. */
export function ReopenCaseForm({ detail, onDone }: ClosureFormProps): ReactNode {
  const today = useToday();
  const refresh = useRefreshCase(detail.id);
  return (
    <RecordForm
      id={`case-record.reopening.${detail.id}`}
      schema={reopeningInput}
      initialValues={{ reason: '', reopenedOn: today }}
      version={detail.version}
      save={(input, version) => reopenCase(detail.id, input, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.case.reopen" />}
    >
      <ClosureNotices caseId={detail.id} />
      <ReopeningFields.LongText name="reason" labelId="case-record.reopening.reason" isFirst />
      <ReopeningFields.Date
        name="reopenedOn"
        labelId="case-record.reopening.on"
        max={today}
        {...(detail.closedOn && { min: detail.closedOn })}
      />
    </RecordForm>
  );
}

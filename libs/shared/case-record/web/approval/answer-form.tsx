import { approvalGiven, approvalRefused, type Approval } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import { answerProposal, useRefreshApprovals, type Answering } from './approval.queries';

const Fields = recordFields<{ answer: string }>();

interface AnswerFormProps {
  readonly approval: Approval;
  readonly how: Answering;
  readonly onDone: () => void;
}

/** Answers a proposal, or takes one's own back. */
export function AnswerForm({ approval, how, onDone }: AnswerFormProps): ReactNode {
  const refresh = useRefreshApprovals();
  const { id, caseId, version } = approval;
  return (
    <RecordForm
      id={`case-record.approval.${how}.${id}`}
      schema={how === 'approval' ? approvalGiven : approvalRefused}
      initialValues={{ answer: '' }}
      version={version}
      save={({ answer = '' }, based) => answerProposal(id, how, answer, based)}
      onSaved={() => {
        refresh(caseId);
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id={`case-record.approval.${how}`} />}
    >
      <FormGrid>
        <Fields.LongText name="answer" labelId={`case-record.approval.${how}.answer`} isFirst />
      </FormGrid>
    </RecordForm>
  );
}

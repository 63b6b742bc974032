import { holdInput, noShowInput, reasonInput, type InterviewMove } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { MoveFormProps } from './interview-actions';
import { moveInterview } from './interview.queries';

const Hold = recordFields<z.input<typeof holdInput>>();
const Reason = recordFields<z.input<typeof reasonInput>>();

/** Who was heard. */
export function HoldForm({ interview, onClose }: MoveFormProps): ReactNode {
  const { id, version, participants } = interview;
  return (
    <RecordForm
      id={`case-processing.interview.${id}.hold`}
      schema={holdInput}
      initialValues={{ attendedIds: participants.map(({ personId }) => personId), reason: '' }}
      version={version}
      save={(values, based) => moveInterview(id, { move: 'hold', ...values }, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.interview.move.hold" />}
    >
      <Hold.Choices
        name="attendedIds"
        labelId="case-processing.interview.attended"
        hintId="case-processing.interview.attended.hint"
        options={participants.map(({ personId, name }) => ({ value: personId, label: name }))}
        isFirst
      />
      <Hold.LongText name="reason" labelId="case-processing.note" />
    </RecordForm>
  );
}

type ReasonedMove = Exclude<InterviewMove, 'hold' | 'reschedule'>;

/** Why nobody came, why it is cancelled, or why what was said is taken back. */
export function ReasonForm({ move, interview, onClose }: MoveFormProps & { readonly move: ReasonedMove }): ReactNode {
  const { id, version } = interview;
  return (
    <RecordForm
      id={`case-processing.interview.${id}.${move}`}
      schema={move === 'report-no-show' ? noShowInput : reasonInput}
      initialValues={{ reason: '' }}
      version={version}
      save={({ reason }, based) => moveInterview(id, { move, reason }, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id={`case-processing.interview.move.${move}`} />}
    >
      <Reason.LongText name="reason" labelId="case-processing.reason" isFirst />
    </RecordForm>
  );
}

import {
  holdInput,
  noShowInput,
  reasonInput,
  rescheduleInput,
  type InterviewMove,
} from '@passage/case-processing/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { MoveFormProps } from './interview-actions';
import { moveInterview } from './interview.queries';

const Hold = recordFields<z.input<typeof holdInput>>();
const Reason = recordFields<z.input<typeof reasonInput>>();
const Reschedule = recordFields<z.input<typeof rescheduleInput>>();

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

/** Another day, time and place. */
export function RescheduleForm({ interview, onClose }: MoveFormProps): ReactNode {
  const { id, version, time, durationMinutes, place, room } = interview;
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.interview.${id}.reschedule`}
      schema={rescheduleInput}
      initialValues={{ date: '', time, durationMinutes, place, room, reason: '' }}
      version={version}
      save={(values, based) => moveInterview(id, { move: 'reschedule', ...values }, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.interview.move.reschedule" />}
    >
      <FormGrid>
        <Reschedule.Date name="date" labelId="case-processing.interview.date" min={today} isFirst />
        <Reschedule.Text
          name="time"
          labelId="case-processing.interview.time"
          hintId="case-processing.interview.time.hint"
        />
        <Reschedule.Number name="durationMinutes" labelId="case-processing.interview.duration" min={15} max={600} />
        <Reschedule.Text name="place" labelId="case-processing.interview.place" />
        <Reschedule.Text name="room" labelId="case-processing.interview.room" />
        <Reschedule.LongText name="reason" labelId="case-processing.reason" />
      </FormGrid>
    </RecordForm>
  );
}

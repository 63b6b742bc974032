import { rescheduleInput } from '@passage/case-processing/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useFormScope } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { MoveFormProps } from './interview-actions';
import { moveInterview } from './interview.queries';
import { ResourceFields } from './resource-fields';
import { thoughtOf } from './thought-of';

const Fields = recordFields<z.input<typeof rescheduleInput>>();

/** Another day, time, place, room and interpreter. */
export function RescheduleForm({ interview, onClose }: MoveFormProps): ReactNode {
  const { id, version, time, durationMinutes, place, room, roomId, interpreterId } = interview;
  return (
    <RecordForm
      id={`case-processing.interview.${id}.reschedule`}
      schema={rescheduleInput}
      initialValues={{
        ...{ date: '', time, durationMinutes, place, room: roomId ? '' : room, roomId, interpreterId },
        ...{ overbookReason: '', reason: '' },
      }}
      version={version}
      save={(values, based) => moveInterview(id, { move: 'reschedule', ...values }, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.interview.move.reschedule" />}
    >
      <RescheduleFields interview={interview} />
    </RecordForm>
  );
}

function RescheduleFields({ interview }: Pick<MoveFormProps, 'interview'>): ReactNode {
  const { id, caseId, language, interpreterSex } = interview;
  const today = useToday();
  const { form } = useFormScope();
  return (
    <FormGrid>
      <Fields.Date name="date" labelId="case-processing.interview.date" min={today} isFirst />
      <Fields.Text name="time" labelId="case-processing.interview.time" hintId="case-processing.interview.time.hint" />
      <Fields.Number name="durationMinutes" labelId="case-processing.interview.duration" min={15} max={600} />
      <Fields.Text name="place" labelId="case-processing.interview.place" />
      <ResourceFields
        caseId={caseId}
        slot={thoughtOf(form.getValues(), id)}
        wish={{ language, sex: interpreterSex }}
        isInterpreterTyped={false}
      />
      <Fields.LongText name="reason" labelId="case-processing.reason" />
    </FormGrid>
  );
}

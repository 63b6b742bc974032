import { interviewChange } from '@passage/case-processing/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useColleagues } from './colleagues';
import type { MoveFormProps } from './interview-actions';
import { changeInterview } from './interview.queries';

const Fields = recordFields<z.input<typeof interviewChange>>();

/** Officer, interpreter, room and notes of an interview. */
export function ChangeInterviewForm({ interview, onClose }: MoveFormProps): ReactNode {
  const { id, version, interviewer, language, interpreter, room, responsible, notes } = interview;
  const colleagues = useColleagues();
  return (
    <RecordForm
      id={`case-processing.interview.${id}.change`}
      schema={interviewChange}
      initialValues={{ interviewer, language, interpreter, room, responsibleId: responsible?.id ?? null, notes }}
      version={version}
      save={(values, based) => changeInterview(id, values, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
    >
      <FormGrid>
        <Fields.Text name="interviewer" labelId="case-processing.interview.interviewer" isFirst />
        <Fields.Text name="language" labelId="case-processing.interview.language" />
        <Fields.Text name="interpreter" labelId="case-processing.interview.interpreter" />
        <Fields.Text name="room" labelId="case-processing.interview.room" />
        <Fields.Choice name="responsibleId" labelId="case-processing.interview.responsible" options={colleagues} />
        <Fields.LongText
          name="notes"
          labelId="case-processing.interview.notes"
          hintId="case-processing.interview.notes.hint"
        />
      </FormGrid>
    </RecordForm>
  );
}

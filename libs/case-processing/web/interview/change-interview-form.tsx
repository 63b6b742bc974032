import { interviewChange } from '@passage/case-processing/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useColleagues } from './colleagues';
import { HearingFields, useTypedWish } from './hearing-fields';
import type { MoveFormProps } from './interview-actions';
import { changeInterview } from './interview.queries';
import { ResourceFields } from './resource-fields';
import { thoughtOf } from './thought-of';

const Fields = recordFields<z.input<typeof interviewChange>>();

/** Officer, interpreter, room and notes of an interview. */
export function ChangeInterviewForm({ interview, onClose }: MoveFormProps): ReactNode {
  const { id, version, interviewer, language, interpreterId, interpreterSex, roomId, overbookReason } = interview;
  const { responsible, notes } = interview;
  return (
    <RecordForm
      id={`case-processing.interview.${id}.change`}
      schema={interviewChange}
      initialValues={{
        ...{ interviewer, language, interpreterId, interpreterSex, roomId, overbookReason, notes },
        room: roomId ? '' : interview.room,
        interpreter: interpreterId ? '' : interview.interpreter,
        responsibleId: responsible?.id ?? null,
      }}
      version={version}
      save={(values, based) => changeInterview(id, values, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
    >
      <ChangeFields interview={interview} />
    </RecordForm>
  );
}

function ChangeFields({ interview }: Pick<MoveFormProps, 'interview'>): ReactNode {
  const colleagues = useColleagues();
  const wish = useTypedWish();
  return (
    <FormGrid>
      <HearingFields />
      <ResourceFields caseId={interview.caseId} slot={thoughtOf({ ...interview }, interview.id)} wish={wish} />
      <Fields.Choice name="responsibleId" labelId="case-processing.interview.responsible" options={colleagues} />
      <Fields.LongText
        name="notes"
        labelId="case-processing.interview.notes"
        hintId="case-processing.interview.notes.hint"
      />
    </FormGrid>
  );
}

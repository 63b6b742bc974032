import { interviewInput } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { useColleagues } from './colleagues';
import { planInterview } from './interview.queries';

const Fields = recordFields<z.input<typeof interviewInput>>();

interface PlanInterviewFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** Closes the form; `isDone` when an interview was planned. */
  readonly onClose: (isDone: boolean) => void;
}

/** Puts an interview on the calendar; everybody of the family takes part unless left out. */
export function PlanInterviewForm({ caseId, members, onClose }: PlanInterviewFormProps): ReactNode {
  const colleagues = useColleagues();
  return (
    <RecordForm
      id={`case-processing.interview.${caseId}.new`}
      schema={interviewInput}
      initialValues={{
        date: '',
        time: '09:00',
        durationMinutes: 90,
        place: '',
        room: '',
        interviewer: '',
        language: '',
        interpreter: '',
        responsibleId: null,
        notes: '',
        participantIds: members.map(({ personId }) => personId),
      }}
      save={(values) => planInterview(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.interview.plan" />}
    >
      <FormGrid>
        <Fields.Date name="date" labelId="case-processing.interview.date" isFirst />
        <Fields.Text
          name="time"
          labelId="case-processing.interview.time"
          hintId="case-processing.interview.time.hint"
        />
        <Fields.Number name="durationMinutes" labelId="case-processing.interview.duration" min={15} max={600} />
        <Fields.Text name="place" labelId="case-processing.interview.place" />
        <Fields.Text name="room" labelId="case-processing.interview.room" />
        <Fields.Text name="interviewer" labelId="case-processing.interview.interviewer" />
        <Fields.Text name="language" labelId="case-processing.interview.language" />
        <Fields.Text name="interpreter" labelId="case-processing.interview.interpreter" />
        <Fields.Choice
          name="responsibleId"
          labelId="case-processing.interview.responsible"
          hintId="case-processing.interview.responsible.hint"
          options={colleagues}
        />
        <Fields.Choices
          name="participantIds"
          labelId="case-processing.interview.participants"
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <Fields.LongText
          name="notes"
          labelId="case-processing.interview.notes"
          hintId="case-processing.interview.notes.hint"
        />
      </FormGrid>
    </RecordForm>
  );
}

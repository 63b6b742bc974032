import { interviewInput, interviewKinds } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields, useFormScope } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { useColleagues } from './colleagues';
import { HearingFields, useTypedWish } from './hearing-fields';
import { interviewChoicesQuery, planInterview } from './interview.queries';
import { ResourceFields } from './resource-fields';
import { thoughtOf } from './thought-of';

const Fields = recordFields<z.input<typeof interviewInput>>();

interface PlanInterviewFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** Closes the form; `isDone` when an interview was planned. */
  readonly onClose: (isDone: boolean) => void;
}

/** Puts an interview on the calendar; everybody of the family takes part unless left out. */
export function PlanInterviewForm({ caseId, members, onClose }: PlanInterviewFormProps): ReactNode {
  const choices = useQuery(interviewChoicesQuery(caseId));
  return (
    <QueryStates query={choices}>
      {({ language }) => (
        <RecordForm
          id={`case-processing.interview.${caseId}.new`}
          schema={interviewInput}
          initialValues={{
            ...{
              kind: 'first' as const,
              date: '',
              time: '09:00',
              durationMinutes: 90,
              place: '',
              room: '',
              roomId: null,
            },
            ...{ interviewer: '', language, interpreter: '', interpreterId: null, interpreterSex: null },
            ...{ isConfidential: false, overbookReason: '', responsibleId: null, notes: '' },
            participantIds: members.map(({ personId }) => personId),
          }}
          save={(values) => planInterview(caseId, values)}
          onSaved={() => onClose(true)}
          onCancel={() => onClose(false)}
          saveLabel={<Message id="case-processing.interview.plan" />}
        >
          <PlanFields caseId={caseId} members={members} />
        </RecordForm>
      )}
    </QueryStates>
  );
}

function PlanFields({ caseId, members }: Pick<PlanInterviewFormProps, 'caseId' | 'members'>): ReactNode {
  const text = useText();
  const { form } = useFormScope();
  const colleagues = useColleagues();
  const wish = useTypedWish();
  return (
    <FormGrid>
      <Fields.Choice
        name="kind"
        labelId="case-processing.interview.kind"
        options={interviewKinds.map((value) => ({ value, label: text(`case-processing.interview.kind.${value}`) }))}
      />
      <Fields.Date name="date" labelId="case-processing.interview.date" isFirst />
      <Fields.Text name="time" labelId="case-processing.interview.time" hintId="case-processing.interview.time.hint" />
      <Fields.Number name="durationMinutes" labelId="case-processing.interview.duration" min={15} max={600} />
      <Fields.Text name="place" labelId="case-processing.interview.place" />
      <HearingFields />
      <ResourceFields caseId={caseId} slot={thoughtOf(form.getValues())} wish={wish} />
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
      <Fields.Check
        name="isConfidential"
        labelId="case-processing.interview.confidential"
        hintId="case-processing.interview.confidential.hint"
      />
      <Fields.LongText
        name="notes"
        labelId="case-processing.interview.notes"
        hintId="case-processing.interview.notes.hint"
      />
    </FormGrid>
  );
}

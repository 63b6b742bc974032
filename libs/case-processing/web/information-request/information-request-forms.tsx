import { informationAnswer, informationRequestInput, type InformationRequest } from '@passage/case-processing/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { answerInformationRequest, recordInformationRequest } from './information-request.queries';

const Ask = recordFields<z.input<typeof informationRequestInput>>();
const Answer = recordFields<z.input<typeof informationAnswer>>();

interface AskFormProps {
  readonly caseId: string;
  readonly members: readonly FamilyMember[];
  /** Closes the form; `isDone` when something was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records what the receiving state asks to know. */
export function InformationRequestForm({ caseId, members, onClose }: AskFormProps): ReactNode {
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.information.${caseId}.new`}
      schema={informationRequestInput}
      initialValues={{ askedOn: today, personId: null, question: '', dueOn: '' }}
      save={(values) => recordInformationRequest(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.information.record" />}
    >
      <Ask.LongText name="question" labelId="case-processing.information.question" isFirst />
      <FormGrid>
        <Ask.Date name="askedOn" labelId="case-processing.check.asked-on" max={today} />
        <Ask.Date name="dueOn" labelId="case-processing.information.due-on" />
        <Ask.Choice
          name="personId"
          labelId="case-processing.information.about"
          hintId="case-processing.information.about.hint"
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      </FormGrid>
    </RecordForm>
  );
}

interface AnswerFormProps {
  readonly request: InformationRequest;
  readonly onClose: (isDone: boolean) => void;
}

/** Records the answer that was sent. */
export function InformationAnswerForm({ request, onClose }: AnswerFormProps): ReactNode {
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.information.${request.id}.answer`}
      schema={informationAnswer}
      initialValues={{ answeredOn: today, answer: '' }}
      version={request.version}
      save={(values, version) => answerInformationRequest(request.id, values, version)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.information.answer" />}
    >
      <Answer.LongText name="answer" labelId="case-processing.information.answer-text" isFirst />
      <Answer.Date name="answeredOn" labelId="case-processing.check.answered-on" min={request.askedOn} max={today} />
    </RecordForm>
  );
}

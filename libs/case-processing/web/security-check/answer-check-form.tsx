import { checkAnswer, type SecurityCheck } from '@passage/case-processing/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { answerCheck } from './security-check.queries';

const Fields = recordFields<z.input<typeof checkAnswer>>();

interface AnswerCheckFormProps {
  readonly check: SecurityCheck;
  /** Closes the form; `isDone` when the answer was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records whether a check is clear. There is no field for a reason: none is kept. */
export function AnswerCheckForm({ check, onClose }: AnswerCheckFormProps): ReactNode {
  const { id, version, askedOn, reference } = check;
  const text = useText();
  const today = useToday();
  return (
    <RecordForm
      id={`case-processing.check.${id}.answer`}
      schema={checkAnswer}
      initialValues={{ answeredOn: today, result: 'clear', reference, validUntil: null }}
      version={version}
      save={(values, based) => answerCheck(id, values, based)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.check.answer" />}
    >
      <Fields.Radios
        name="result"
        labelId="case-processing.check.result"
        hintId="case-processing.check.result.hint"
        options={(['clear', 'not-clear'] as const).map((value) => ({
          value,
          label: text(`case-processing.check.result.${value}`),
        }))}
      />
      <FormGrid>
        <Fields.Date name="answeredOn" labelId="case-processing.check.answered-on" min={askedOn} max={today} />
        <Fields.Date
          name="validUntil"
          labelId="case-processing.check.valid-until"
          hintId="case-processing.check.valid-until.hint"
        />
        <Fields.Text name="reference" labelId="case-processing.reference-number" />
      </FormGrid>
    </RecordForm>
  );
}

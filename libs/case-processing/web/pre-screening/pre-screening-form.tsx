import { Divider, Group } from '@mantine/core';
import {
  checklistAnswers,
  preScreeningInput,
  preScreeningOutcomes,
  type PreScreeningItem,
} from '@passage/case-processing/domain';
import { useProductText } from '@passage/case-record/web';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, StatusBadge } from '@passage/ui';
import { Fragment, type ReactNode } from 'react';
import type { z } from 'zod';
import { recordPreScreening } from './pre-screening.queries';

const Fields = recordFields<z.input<typeof preScreeningInput>>();

interface PreScreeningFormProps {
  readonly caseId: string;
  readonly checklist: readonly PreScreeningItem[];
  /** Closes the form; `isDone` when something was recorded. */
  readonly onClose: (isDone: boolean) => void;
}

/** Records a pre-screening by the checklist of the programme. */
export function PreScreeningForm({ caseId, checklist, onClose }: PreScreeningFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const productText = useProductText();
  const answers = checklistAnswers.map((value) => ({
    value,
    label: text(`case-processing.pre-screening.answer.${value}`),
  }));
  return (
    <RecordForm
      id={`case-processing.pre-screening.${caseId}.new`}
      schema={preScreeningInput}
      initialValues={{
        screenedOn: today,
        outcome: 'go-on',
        answers: checklist.map(({ code }) => ({ code, answer: null, remark: '' })),
        notes: '',
      }}
      save={(values) => recordPreScreening(caseId, values)}
      onSaved={() => onClose(true)}
      onCancel={() => onClose(false)}
      saveLabel={<Message id="case-processing.pre-screening.record" />}
    >
      {checklist.map(({ code, question, isRequired, isVerified }, index) => (
        <Fragment key={code}>
          <Divider
            labelPosition="left"
            label={
              <Group gap="xs">
                <bdi>{productText(question)}</bdi>
                {isRequired ? null : (
                  <StatusBadge tone="neutral">
                    <Message id="case-processing.pre-screening.optional" />
                  </StatusBadge>
                )}
                {isVerified ? null : (
                  <StatusBadge tone="attention">
                    <Message id="case-processing.unverified" />
                  </StatusBadge>
                )}
              </Group>
            }
          />
          <FormGrid>
            <Fields.Choice
              name={`answers.${index}.answer`}
              labelId="case-processing.pre-screening.answer"
              options={answers}
            />
            <Fields.Text name={`answers.${index}.remark`} labelId="case-processing.pre-screening.remark" />
          </FormGrid>
        </Fragment>
      ))}
      <Divider />
      <FormGrid>
        <Fields.Choice
          name="outcome"
          labelId="case-processing.pre-screening.outcome"
          options={preScreeningOutcomes.map((value) => ({
            value,
            label: text(`case-processing.pre-screening.outcome.${value}`),
          }))}
        />
        <Fields.Date name="screenedOn" labelId="case-processing.pre-screening.on" max={today} />
      </FormGrid>
      <Fields.LongText name="notes" labelId="case-processing.note" hintId="case-processing.pre-screening.notes.hint" />
    </RecordForm>
  );
}

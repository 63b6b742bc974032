import { useProductText } from '@passage/case-record/web';
import { questionnaireInput, type Interview } from '@passage/case-processing/domain';
import { Message, useGo } from '@passage/platform/web';
import { FormGrid, QueryStates, RecordForm, recordFields } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { beginQuestionnaire, interviewFormsQuery } from './questionnaire.queries';

const Fields = recordFields<z.input<typeof questionnaireInput>>();

interface BeginQuestionnaireFormProps {
  readonly interview: Interview;
  readonly onClose: () => void;
}

/** Which form is filled in, about whom, and whether it is told in confidence. */
export function BeginQuestionnaireForm({ interview, onClose }: BeginQuestionnaireFormProps): ReactNode {
  const forms = useQuery(interviewFormsQuery);
  const go = useGo();
  const productText = useProductText();
  const { id, participants, isConfidential } = interview;
  return (
    <QueryStates query={forms}>
      {({ items }) => (
        <RecordForm
          id={`case-processing.questionnaire.${id}.begin`}
          schema={questionnaireInput}
          initialValues={{
            formId: '',
            personId: isConfidential ? (participants[0]?.personId ?? null) : null,
            isConfidential,
          }}
          save={(values) => beginQuestionnaire(id, values)}
          onSaved={(begun) => go(`/questionnaires/${begun.id}`)}
          onCancel={onClose}
          saveLabel={<Message id="case-processing.questionnaire.begin" />}
        >
          <FormGrid>
            <Fields.Choice
              name="formId"
              labelId="case-processing.interview-form"
              options={items
                .filter((form) => form.isActive && form.versions.some(({ isInForce }) => isInForce))
                .map((form) => ({ value: form.id, label: productText(form.name) }))}
              isFirst
            />
            <Fields.Choice
              name="personId"
              labelId="case-processing.questionnaire.person"
              hintId="case-processing.questionnaire.person.hint"
              options={participants.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
            <Fields.Check
              name="isConfidential"
              labelId="case-processing.interview.confidential"
              hintId="case-processing.questionnaire.confidential.hint"
              isDisabled={isConfidential}
            />
          </FormGrid>
        </RecordForm>
      )}
    </QueryStates>
  );
}

import { newAssessmentInput } from '@passage/health/domain';
import { Message, useGo } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { beginAssessment, useRefreshHealth } from './assessment.queries';

const Fields = recordFields<z.input<typeof newAssessmentInput>>();

interface BeginAssessmentFormProps {
  readonly caseId: string;
  readonly personId: string;
  readonly onClose: () => void;
}

/** Makes an appointment, or without a day begins the examination of somebody who is here. */
export function BeginAssessmentForm({ caseId, personId, onClose }: BeginAssessmentFormProps): ReactNode {
  const go = useGo();
  const refresh = useRefreshHealth();
  return (
    <RecordForm
      id={`health.assessment.${personId}.new`}
      schema={newAssessmentInput}
      initialValues={{ caseId, personId, plannedOn: null, site: '', physician: '' }}
      save={beginAssessment}
      onSaved={({ id, state }) => {
        onClose();
        refresh();
        if (state === 'examined') go(`/clinic/assessments/${id}`);
      }}
      onCancel={onClose}
      saveLabel={<Message id="health.assessment.begin" />}
    >
      <FormGrid>
        <Fields.Date name="plannedOn" labelId="health.planned-on" hintId="health.planned-on.hint" isFirst />
        <Fields.Text name="site" labelId="health.site" />
        <Fields.Text name="physician" labelId="health.physician" />
      </FormGrid>
    </RecordForm>
  );
}

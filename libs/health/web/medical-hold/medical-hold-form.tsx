import { medicalHoldInput } from '@passage/health/domain';
import { addDays } from '@passage/platform/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshHealth } from '../assessment/assessment.queries';
import { useHealthOptions } from '../assessment/health-options';
import { placeMedicalHold } from './medical-hold.queries';

const Fields = recordFields<z.input<typeof medicalHoldInput>>();

/** Days after which a hold is looked at again unless another day is chosen. */
const usualReviewDays = 14;

interface MedicalHoldFormProps {
  readonly caseId: string;
  readonly personId: string;
  readonly onClose: () => void;
}

/** Holds a person for a medical reason, which stays with health staff. */
export function MedicalHoldForm({ caseId, personId, onClose }: MedicalHoldFormProps): ReactNode {
  const today = useToday();
  const refresh = useRefreshHealth();
  const { gates } = useHealthOptions();
  return (
    <RecordForm
      id={`health.medical-hold.${personId}.new`}
      schema={medicalHoldInput}
      initialValues={{ personId, gates: ['booking'], reviewOn: addDays(today, usualReviewDays), clinicalReason: '' }}
      save={(values) => placeMedicalHold(caseId, values)}
      onSaved={() => {
        onClose();
        refresh();
      }}
      onCancel={onClose}
      saveLabel={<Message id="health.medical-hold.place" />}
    >
      <FormGrid>
        <Fields.Choices name="gates" labelId="health.medical-hold.gates" options={gates} />
        <Fields.Date name="reviewOn" labelId="health.medical-hold.review-on" min={today} />
      </FormGrid>
      <Fields.LongText
        name="clinicalReason"
        labelId="health.medical-hold.reason"
        hintId="health.medical-hold.reason.hint"
        isFirst
      />
    </RecordForm>
  );
}

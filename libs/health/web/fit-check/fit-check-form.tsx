import { fitCheckInput } from '@passage/health/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useRefreshHealth } from '../assessment/assessment.queries';
import { useHealthOptions } from '../assessment/health-options';
import { recordFitCheck } from './fit-check.queries';

const Fields = recordFields<z.input<typeof fitCheckInput>>();

interface FitCheckFormProps {
  readonly caseId: string;
  readonly personId: string;
  readonly onClose: () => void;
}

/** The check in the last days before departure. */
export function FitCheckForm({ caseId, personId, onClose }: FitCheckFormProps): ReactNode {
  const today = useToday();
  const refresh = useRefreshHealth();
  const { fitResults, needs } = useHealthOptions();
  return (
    <RecordForm
      id={`health.fit-check.${personId}.new`}
      schema={fitCheckInput}
      initialValues={{
        caseId,
        personId,
        checkedOn: today,
        result: 'fit' as const,
        delayUntil: null,
        needs: [],
        clinicalNote: '',
      }}
      save={recordFitCheck}
      onSaved={() => {
        onClose();
        refresh();
      }}
      onCancel={onClose}
      saveLabel={<Message id="health.fit-check.record" />}
    >
      <Fields.Radios name="result" labelId="health.fit-check.result" options={fitResults} />
      <FormGrid>
        <Fields.Date name="checkedOn" labelId="health.fit-check.checked-on" max={today} />
        <Fields.Date
          name="delayUntil"
          labelId="health.fit-check.delay-until"
          hintId="health.fit-check.delay-until.hint"
        />
      </FormGrid>
      <Fields.Choices name="needs" labelId="health.needs" hintId="health.needs.hint" options={needs} />
      <Fields.LongText name="clinicalNote" labelId="health.clinical-note" hintId="health.clinical-note.hint" />
    </RecordForm>
  );
}

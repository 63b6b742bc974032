import { useSession } from '@passage/access/web';
import { clearanceInput, isRecordedDirectly, outcomes, type CaseWindowPage } from '@passage/pipeline/domain';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { recordClearance, useRefreshCase } from '../window/window.queries';

const Fields = recordFields<z.input<typeof clearanceInput>>();

interface ClearanceFormProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
  readonly onDone: () => void;
}

/** States a clearance that no stage's own record gives; a manager may waive any. */
export function ClearanceForm({ caseId, page, onDone }: ClearanceFormProps): ReactNode {
  const text = useText();
  const refresh = useRefreshCase(caseId);
  const isManager = useSession().staff.roles.includes('manager');
  const stated = page.requirements.filter(({ code }) => isManager || isRecordedDirectly(code, 'cleared'));
  return (
    <RecordForm
      id={`pipeline.clearance.${caseId}`}
      schema={clearanceInput}
      initialValues={{
        personId: null,
        requirementCode: '',
        outcome: 'cleared',
        from: page.chart.today,
        until: undefined,
        reason: undefined,
      }}
      save={(values) => recordClearance(caseId, values)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice
          name="requirementCode"
          labelId="pipeline.clearance.requirement"
          options={stated.map(({ code, title }) => ({ value: code, label: title }))}
          isFirst
        />
        <Fields.Choice
          name="personId"
          labelId="pipeline.clearance.whose"
          hintId="pipeline.clearance.whose.hint"
          options={page.chart.rows.map(({ personId, personName }) => ({ value: personId, label: personName }))}
        />
        <Fields.Choice
          name="outcome"
          labelId="pipeline.clearance.outcome"
          options={outcomes
            .filter((outcome) => isManager || outcome !== 'waived')
            .map((outcome) => ({ value: outcome, label: text(`ui.outcome.${outcome}`) }))}
        />
        <Fields.Date name="from" labelId="pipeline.clearance.from" />
        <Fields.Date name="until" labelId="pipeline.clearance.until" />
        <Fields.LongText name="reason" labelId="pipeline.clearance.reason" hintId="pipeline.clearance.reason.hint" />
      </FormGrid>
    </RecordForm>
  );
}

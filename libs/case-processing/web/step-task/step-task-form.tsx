import { useProductText } from '@passage/case-record/web';
import { roles } from '@passage/access/domain';
import {
  caseSteps,
  dueAnchors,
  stepTaskInput,
  type StepTask,
  type StepTaskInput,
} from '@passage/case-processing/domain';
import { programmesQuery } from '@passage/pipeline/web';
import { useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { addStepTask, changeStepTask } from './step-task.queries';

const Fields = recordFields<z.input<typeof stepTaskInput>>();

const blank: z.input<typeof stepTaskInput> = {
  ...{ programmeCode: null, step: 'security-checks-asked', title: '', role: 'caseworker', dueFrom: 'step', dueDays: 7 },
  ...{ closedBy: [], effectiveFrom: '', isActive: true, sourceNote: '', isVerified: false },
};

interface StepTaskFormProps {
  /** The rule to correct; a new one when left out. */
  readonly rule: StepTask | undefined;
  readonly onDone: () => void;
}

/** A task that follows from a step: whose, due when, settled by what, and where the rule comes from. */
export function StepTaskForm({ rule, onDone }: StepTaskFormProps): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const productText = useProductText();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const isKnown = rule !== undefined;
  const steps = caseSteps.map((value) => ({ value, label: text(`case-processing.step.${value}`) }));
  return (
    <RecordForm
      id={`case-processing.step-task.${rule?.id ?? 'new'}`}
      schema={stepTaskInput}
      initialValues={rule ? stepTaskInput.parse(rule) : blank}
      {...(rule && { version: rule.version })}
      save={(values, based) => (rule ? changeStepTask(rule.id, changeOf(values), based) : addStepTask(values))}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['step-tasks'] });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Choice name="step" labelId="case-processing.step-task.step" options={steps} isDisabled={isKnown} />
        <Fields.Choice
          name="programmeCode"
          labelId="case-processing.programme"
          hintId="case-processing.step-task.programme.hint"
          options={programmes.map(({ code, name }) => ({ value: code, label: productText(name) }))}
          isDisabled={isKnown}
        />
        <Fields.Text name="title" labelId="case-processing.step-task.title" isDisabled={isKnown} />
        <Fields.Choice
          name="role"
          labelId="case-processing.step-task.role"
          options={roles.map((value) => ({ value, label: text(`access.role.${value}`) }))}
        />
        <Fields.Choice
          name="dueFrom"
          labelId="case-processing.step-task.due-from"
          options={dueAnchors.map((value) => ({ value, label: text(`case-processing.step-task.due-from.${value}`) }))}
        />
        <Fields.Number
          name="dueDays"
          labelId="case-processing.step-task.due-days"
          hintId="case-processing.step-task.due-days.hint"
          min={0}
        />
        <Fields.Choices name="closedBy" labelId="case-processing.step-task.closed-by" options={steps} />
        <Fields.Date name="effectiveFrom" labelId="case-processing.rule.effective-from" isDisabled={isKnown} />
      </FormGrid>
      <Fields.LongText name="sourceNote" labelId="pipeline.rule.source.label" hintId="pipeline.rule.source.hint" />
      <Fields.Check name="isVerified" labelId="pipeline.rule.is-verified" />
      <Fields.Check name="isActive" labelId="case-processing.step-task.is-active" />
    </RecordForm>
  );
}

/** What may be corrected of a rule. */
function changeOf({ programmeCode: _p, step: _s, title: _t, effectiveFrom: _e, ...change }: StepTaskInput) {
  return change;
}

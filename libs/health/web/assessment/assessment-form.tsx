import { Divider } from '@mantine/core';
import { assessmentInput, hasClassA, type Assessment } from '@passage/health/domain';
import { Message, useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, useNotices } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { SuggestedNeeds } from '../need/suggested-needs';
import { draftOf, saveAssessment, useRefreshHealth } from './assessment.queries';
import { useHealthOptions } from './health-options';

const Fields = recordFields<z.input<typeof assessmentInput>>();

interface AssessmentFormProps {
  /** The assessment as it was when the form opened. */
  readonly assessment: Assessment;
}

/** Appointment, examination, findings, conclusion and needs; saved as often as wanted. */
export function AssessmentForm({ assessment }: AssessmentFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const notices = useNotices();
  const refresh = useRefreshHealth();
  const options = useHealthOptions();
  const { id, version, person } = assessment;
  return (
    <RecordForm
      id={draftOf(id)}
      schema={assessmentInput}
      initialValues={assessmentInput.parse(assessment)}
      version={version}
      save={(values, based) => saveAssessment(id, values, based)}
      onSaved={() => {
        notices.done(text('health.assessment.is-saved'));
        refresh();
      }}
    >
      <Divider label={<Message id="health.appointment" />} labelPosition="left" />
      <FormGrid columns={3}>
        <Fields.Date name="plannedOn" labelId="health.planned-on" />
        <Fields.Text name="site" labelId="health.site" />
        <Fields.Text name="physician" labelId="health.physician" />
      </FormGrid>
      <Divider label={<Message id="health.examination" />} labelPosition="left" />
      <FormGrid columns={3}>
        <Fields.Date
          name="examinedOn"
          labelId="health.examined-on"
          hintId="health.examined-on.hint"
          min={person.birthDate}
          max={today}
        />
        <Fields.Date
          name="lastTestOn"
          labelId="health.last-test-on"
          hintId={assessment.countsFrom === 'last-test-on' ? 'health.last-test-on.counts' : 'health.last-test-on.hint'}
          min={person.birthDate}
          max={today}
        />
        <Fields.Choice
          name="tbClass"
          labelId="health.tb-class"
          hintId={assessment.needsTbClass ? 'health.tb-class.asked' : 'health.tb-class.not-asked'}
          options={options.tbClasses}
        />
      </FormGrid>
      <FormGrid>
        <Fields.Choices
          name="conditions"
          labelId="health.conditions"
          hintId="health.conditions.hint"
          options={options.conditions}
        />
        <Fields.Choices name="needs" labelId="health.needs" hintId="health.needs.hint" options={options.needs} />
      </FormGrid>
      <SuggestedNeeds assessment={assessment} />
      <Divider label={<Message id="health.conclusion" />} labelPosition="left" />
      <FormGrid>
        <Fields.Radios name="outcome" labelId="health.outcome" options={options.outcomes} />
        <Fields.Text
          name="waiverReference"
          labelId="health.waiver"
          hintId={hasClassA(assessment) ? 'health.waiver.asked' : 'health.waiver.hint'}
        />
      </FormGrid>
      <Fields.LongText name="clinicalNote" labelId="health.clinical-note" hintId="health.clinical-note.hint" />
    </RecordForm>
  );
}

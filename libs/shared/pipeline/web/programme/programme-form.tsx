import { useChoices } from '@passage/case-record/web';
import { programmeChange, type ProgrammeRow } from '@passage/pipeline/domain';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { changeProgramme, programmesQuery } from './programme.queries';

const Fields = recordFields<z.input<typeof programmeChange>>();

interface ProgrammeFormProps {
  readonly programme: ProgrammeRow;
  readonly onDone: () => void;
}

/** The programme itself: its name, the days of transit, whether new cases may enter. */
export function ProgrammeForm({ programme, onDone }: ProgrammeFormProps): ReactNode {
  const client = useQueryClient();
  const { referralTypes } = useChoices();
  return (
    <RecordForm
      id={`pipeline.programme.${programme.id}`}
      schema={programmeChange}
      initialValues={programmeChange.parse(programme)}
      version={programme.version}
      save={(values, version) => changeProgramme(programme.id, values, version ?? programme.version)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: programmesQuery.queryKey });
        onDone();
      }}
      onCancel={onDone}
    >
      <FormGrid>
        <Fields.Text name="name" labelId="pipeline.programme.name" isFirst />
        <Fields.Number
          name="transitDays"
          labelId="pipeline.programme.transit"
          hintId="pipeline.programme.transit.hint"
          min={0}
          max={14}
        />
        <Fields.Choices
          name="referralTypes"
          labelId="pipeline.programme.referral-types"
          hintId="pipeline.programme.referral-types.hint"
          options={referralTypes}
        />
        <Fields.Check name="isActive" labelId="pipeline.programme.is-active" />
      </FormGrid>
    </RecordForm>
  );
}

import { programmeDurationInput, type ProgrammeDuration } from '@passage/case-processing/domain';
import { useToday } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { AgeingRuleFields } from './ageing-rule-fields';
import { programmeDurationsQuery, saveProgrammeDuration } from './ageing-rule.queries';

const Fields = recordFields<z.input<typeof programmeDurationInput>>();

interface ProgrammeDurationFormProps {
  /** The one to correct; a new one when left out. */
  readonly duration: ProgrammeDuration | undefined;
  readonly onDone: () => void;
}

/** How long a programme usually takes, from a day on, with its source. */
export function ProgrammeDurationForm({ duration, onDone }: ProgrammeDurationFormProps): ReactNode {
  const client = useQueryClient();
  const today = useToday();
  const blank: z.input<typeof programmeDurationInput> = {
    ...{ programmeCode: null, effectiveFrom: today, sourceNote: '', isVerified: false },
    medianDays: 365,
  };
  return (
    <RecordForm
      id={`case-processing.programme-duration.${duration?.id ?? 'new'}`}
      schema={programmeDurationInput}
      initialValues={duration ? programmeDurationInput.parse(duration) : blank}
      {...(duration && { version: duration.version })}
      save={(values, based) => saveProgrammeDuration(duration?.id, values, based)}
      onSaved={() => {
        void client.invalidateQueries(programmeDurationsQuery);
        onDone();
      }}
      onCancel={onDone}
    >
      <AgeingRuleFields>
        <Fields.Number name="medianDays" labelId="case-processing.programme-duration.median-days" min={1} max={7300} />
      </AgeingRuleFields>
    </RecordForm>
  );
}

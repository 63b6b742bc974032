import { ageLimitInput, type AgeLimit } from '@passage/case-processing/domain';
import { useChoices } from '@passage/case-record/web';
import { useToday } from '@passage/platform/web';
import { RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { AgeingRuleFields } from './ageing-rule-fields';
import { ageLimitsQuery, saveAgeLimit } from './ageing-rule.queries';

const Fields = recordFields<z.input<typeof ageLimitInput>>();

interface AgeLimitFormProps {
  /** The one to correct; a new one when left out. */
  readonly limit: AgeLimit | undefined;
  readonly onDone: () => void;
}

/** An age at which dependants lose or change their place in a case, from a day on, with its source. */
export function AgeLimitForm({ limit, onDone }: AgeLimitFormProps): ReactNode {
  const client = useQueryClient();
  const today = useToday();
  const { relationships } = useChoices();
  const blank: z.input<typeof ageLimitInput> = {
    ...{ programmeCode: null, effectiveFrom: today, sourceNote: '', isVerified: false },
    ...{ age: 18, appliesTo: ['child'] },
  };
  return (
    <RecordForm
      id={`case-processing.age-limit.${limit?.id ?? 'new'}`}
      schema={ageLimitInput}
      initialValues={limit ? ageLimitInput.parse(limit) : blank}
      {...(limit && { version: limit.version })}
      save={(values, based) => saveAgeLimit(limit?.id, values, based)}
      onSaved={() => {
        void client.invalidateQueries(ageLimitsQuery);
        onDone();
      }}
      onCancel={onDone}
    >
      <AgeingRuleFields>
        <Fields.Number name="age" labelId="case-processing.age-limit.age" min={1} max={120} />
        <Fields.Choices name="appliesTo" labelId="case-processing.age-limit.applies-to" options={relationships} />
      </AgeingRuleFields>
    </RecordForm>
  );
}

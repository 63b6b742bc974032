import { kinshipLimitCodes, kinshipLimitInput, type KinshipLimit } from '@passage/case-record/domain';
import { useText, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { kinshipLimitsQuery, saveKinshipLimit } from './kinship-limit.queries';

const Fields = recordFields<z.input<typeof kinshipLimitInput>>();

interface KinshipLimitFormProps {
  /** The one to correct; a new one when left out. */
  readonly limit?: KinshipLimit;
  readonly onDone: () => void;
}

/** States a figure by which relationships are checked, from a day on, with its source. */
export function KinshipLimitForm({ limit, onDone }: KinshipLimitFormProps): ReactNode {
  const text = useText();
  const today = useToday();
  const client = useQueryClient();
  const codes = kinshipLimitCodes.map((value) => ({ value, label: text(`case-record.kinship-limit.${value}`) }));
  const named = useNamedValue({ code: codes });
  const { id, version, ...known } = limit ?? { id: undefined, version: undefined };
  const blank: z.input<typeof kinshipLimitInput> = {
    ...{ code: 'marriage-age', effectiveFrom: today, value: 18, sourceNote: '', isVerified: false },
  };
  return (
    <RecordForm
      id={`case-record.kinship-limit.${id ?? 'new'}`}
      schema={kinshipLimitInput}
      initialValues={{ ...blank, ...known }}
      {...(version === undefined ? {} : { version })}
      save={(input, based) => saveKinshipLimit(id, input, based)}
      onSaved={() => {
        void client.invalidateQueries(kinshipLimitsQuery);
        onDone();
      }}
      onCancel={onDone}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice name="code" labelId="case-record.kinship-limit.code" options={codes} isFirst />
        <Fields.Number name="value" labelId="case-record.kinship-limit.value" min={0} max={120} />
        <Fields.Date name="effectiveFrom" labelId="case-record.kinship-limit.effective-from" />
        <Fields.Text name="sourceNote" labelId="case-record.kinship-limit.source" />
        <Fields.Check name="isVerified" labelId="case-record.kinship-limit.is-verified" />
      </FormGrid>
    </RecordForm>
  );
}

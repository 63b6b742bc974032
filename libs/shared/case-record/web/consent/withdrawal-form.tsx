import { consentWithdrawal, type Consent } from '@passage/case-record/domain';
import { Message, useToday } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { FactFormProps } from '../person-fact/fact-form';
import { useRefreshPerson } from '../person-record/person-record.queries';
import { withdrawConsent } from './consent.queries';

const Fields = recordFields<z.input<typeof consentWithdrawal>>();

/** Withdraws a consent: from which day on, and why. */
export function WithdrawalForm({ record, consent, onDone }: FactFormProps & { readonly consent: Consent }): ReactNode {
  const today = useToday();
  const refresh = useRefreshPerson(record);
  return (
    <RecordForm
      id={`case-record.consent.withdrawal.${consent.id}`}
      schema={consentWithdrawal}
      initialValues={{ withdrawnOn: today, withdrawReason: '' }}
      version={consent.version}
      save={(input, version) => withdrawConsent(consent.id, input, version)}
      onSaved={() => {
        refresh();
        onDone();
      }}
      onCancel={onDone}
      saveLabel={<Message id="case-record.consent.withdraw" />}
    >
      <FormGrid>
        <Fields.Date name="withdrawnOn" labelId="case-record.consent.withdrawn-on" min={consent.givenOn} max={today} />
        <Fields.LongText name="withdrawReason" labelId="case-record.consent.withdraw-reason" />
      </FormGrid>
    </RecordForm>
  );
}

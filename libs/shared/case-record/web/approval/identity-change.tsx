import { identityFields } from '@passage/case-record/domain';
import { Message, type ProposedChange } from '@passage/platform/web';
import { KeyValueList } from '@passage/ui';
import type { ReactNode } from 'react';
import { useNamedValue } from '../choices/named-value';
import { useChoices } from '../choices/options';
import { useCountryOptions } from '../country/names';
import { identityLabels } from './identity-labels';

/** Facts about a person, as they stand and as they are to be. */
export default function IdentityChange({ change }: { readonly change: ProposedChange }): ReactNode {
  const { sexes, precisions } = useChoices();
  const countries = useCountryOptions();
  const named = useNamedValue({ sex: sexes, birthDatePrecision: precisions, nationality: countries });
  const fields = identityFields.filter((field) => field in change.after);
  return (
    <KeyValueList
      columns={2}
      items={fields.map((field) => ({
        labelId: identityLabels[field],
        value: (
          <Message
            id="case-record.approval.from-to"
            values={{
              before: <bdi key="before">{named(field, change.before[field])}</bdi>,
              after: (
                <b key="after">
                  <bdi>{named(field, change.after[field])}</bdi>
                </b>
              ),
            }}
          />
        ),
      }))}
    />
  );
}

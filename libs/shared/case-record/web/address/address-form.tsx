import { addressInput, type Address } from '@passage/case-record/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useFactChoices } from '../choices/fact-options';
import { useNamedValue } from '../choices/named-value';
import { useCountryOptions } from '../country/names';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { addAddress, changeAddress } from './address.queries';

const Fields = recordFields<z.input<typeof addressInput>>();
const blank = {
  kind: 'home',
  street: '',
  place: '',
  region: '',
  from: null,
  until: null,
  isHiddenFromFamily: false,
} as const;

/** Adds or changes where a person lives or lived. */
export function AddressForm({ address, ...props }: FactFormProps & { readonly address?: Address }): ReactNode {
  const today = useToday();
  const { addressKinds } = useFactChoices();
  const countries = useCountryOptions();
  const named = useNamedValue({ kind: addressKinds, country: countries });
  return (
    <FactForm
      {...props}
      kind="address"
      schema={addressInput}
      fact={address}
      initialValues={address ? valuesOf(address) : { ...blank, country: props.record.case.countryOfAsylum }}
      add={addAddress}
      change={changeAddress}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Text name="street" labelId="case-record.address.street" isFirst />
        <Fields.Text name="place" labelId="case-record.address.place" />
        <Fields.Text name="region" labelId="case-record.address.region" />
        <Fields.Choice name="country" labelId="case-record.address.country" options={countries} />
        <Fields.Choice name="kind" labelId="case-record.address.kind" options={addressKinds} />
        <Fields.Date name="from" labelId="case-record.address.from" max={today} />
        <Fields.Date name="until" labelId="case-record.address.until" max={today} />
        <Fields.Check name="isHiddenFromFamily" labelId="case-record.hide-from-family" hintId="case-record.hide-hint" />
      </FormGrid>
    </FactForm>
  );
}

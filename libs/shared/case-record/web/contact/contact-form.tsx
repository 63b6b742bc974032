import { contactInput, type Contact } from '@passage/case-record/domain';
import { useToday } from '@passage/platform/web';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useFactChoices } from '../choices/fact-options';
import { useNamedValue } from '../choices/named-value';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { addContact, changeContact } from './contact.queries';

const Fields = recordFields<z.input<typeof contactInput>>();
const blank = {
  channel: 'phone',
  value: '',
  isPreferred: false,
  safety: 'unknown',
  safetyNote: '',
  belongsTo: '',
  from: null,
  until: null,
  isHiddenFromFamily: false,
} as const;

/** Adds or changes a way to reach a person. */
export function ContactForm({ contact, ...props }: FactFormProps & { readonly contact?: Contact }): ReactNode {
  const today = useToday();
  const { channels, safeties } = useFactChoices();
  const named = useNamedValue({ channel: channels, safety: safeties });
  return (
    <FactForm
      {...props}
      kind="contact"
      schema={contactInput}
      fact={contact}
      initialValues={contact ? valuesOf(contact) : { ...blank, isPreferred: props.record.phone === null }}
      add={addContact}
      change={changeContact}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice name="channel" labelId="case-record.contact.channel" options={channels} />
        <Fields.Text name="value" labelId="case-record.contact.value" hintId="case-record.contact.value-hint" isFirst />
        <Fields.Choice name="safety" labelId="case-record.contact.safety" options={safeties} />
        <Fields.Text name="safetyNote" labelId="case-record.contact.safety-note" />
        <Fields.Text name="belongsTo" labelId="case-record.contact.belongs-to" />
        <Fields.Check name="isPreferred" labelId="case-record.contact.is-preferred" />
        <Fields.Date name="from" labelId="case-record.contact.from" max={today} />
        <Fields.Date name="until" labelId="case-record.contact.until" max={today} />
        <Fields.Check name="isHiddenFromFamily" labelId="case-record.hide-from-family" hintId="case-record.hide-hint" />
      </FormGrid>
    </FactForm>
  );
}

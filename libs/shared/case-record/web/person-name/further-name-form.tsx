import { furtherNameInput, type FurtherName } from '@passage/case-record/domain';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useNamedValue } from '../choices/named-value';
import { useFactChoices } from '../choices/fact-options';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { addFurtherName, changeFurtherName } from './further-name.queries';

const Fields = recordFields<z.input<typeof furtherNameInput>>();
const blank = { kind: 'spelling', latin: '', local: '', source: '', isHiddenFromFamily: false } as const;

/** Adds or corrects a further name of a person. */
export function FurtherNameForm({ name, ...props }: FactFormProps & { readonly name?: FurtherName }): ReactNode {
  const { nameKinds } = useFactChoices();
  const named = useNamedValue({ kind: nameKinds });
  const initialValues = name ? withoutDay(name) : blank;
  return (
    <FactForm
      {...props}
      kind="person-name"
      schema={furtherNameInput}
      fact={name}
      initialValues={initialValues}
      add={addFurtherName}
      change={changeFurtherName}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Text name="latin" labelId="case-record.person-name.latin" isFirst />
        <Fields.Text name="local" labelId="case-record.person-name.local" lang={props.record.language ?? 'ar'} />
        <Fields.Choice name="kind" labelId="case-record.person-name.kind" options={nameKinds} />
        <Fields.Text name="source" labelId="case-record.person-name.source" />
        <Fields.Check name="isHiddenFromFamily" labelId="case-record.hide-from-family" hintId="case-record.hide-hint" />
      </FormGrid>
    </FactForm>
  );
}

function withoutDay(name: FurtherName) {
  const { notedOn: _noted, ...values } = valuesOf(name);
  return values;
}

import { personLanguageInput, type PersonLanguage } from '@passage/case-record/domain';
import { FormGrid, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useFactChoices } from '../choices/fact-options';
import { useNamedValue } from '../choices/named-value';
import { useLanguageOptions } from '../country/names';
import { FactForm, valuesOf, type FactFormProps } from '../person-fact/fact-form';
import { addPersonLanguage, changePersonLanguage } from './person-language.queries';

const Fields = recordFields<z.input<typeof personLanguageInput>>();
const blank = { language: '', speaks: 'well', reads: 'none', isPreferred: false, needsInterpreter: false } as const;

/** Adds or changes a language of a person. */
export function LanguageForm({
  language,
  ...props
}: FactFormProps & { readonly language?: PersonLanguage }): ReactNode {
  const { languageLevels } = useFactChoices();
  const languages = useLanguageOptions(language?.language);
  const named = useNamedValue({ language: languages, speaks: languageLevels, reads: languageLevels });
  return (
    <FactForm
      {...props}
      kind="language"
      schema={personLanguageInput}
      fact={language}
      initialValues={language ? valuesOf(language) : { ...blank, isPreferred: props.record.language === null }}
      add={addPersonLanguage}
      change={changePersonLanguage}
      formatValue={named}
    >
      <FormGrid>
        <Fields.Choice name="language" labelId="case-record.language.language" options={languages} />
        <Fields.Choice name="speaks" labelId="case-record.language.speaks" options={languageLevels} />
        <Fields.Choice name="reads" labelId="case-record.language.reads" options={languageLevels} />
        <Fields.Check name="isPreferred" labelId="case-record.language.is-preferred" />
        <Fields.Check
          name="needsInterpreter"
          labelId="case-record.language.needs-interpreter"
          hintId="case-record.language.interpreter-hint"
        />
      </FormGrid>
    </FactForm>
  );
}

import { languageLevels, type interpreterInput } from '@passage/case-processing/domain';
import { useLanguageOptions } from '@passage/case-record/web';
import { useText } from '@passage/platform/web';
import { FormGrid, RepeatedFields, recordFields } from '@passage/ui';
import type { ReactNode } from 'react';
import type { z } from 'zod';

const Fields = recordFields<z.input<typeof interpreterInput>>();

/** The languages an interpreter works in, and how well. */
export function InterpreterLanguages(): ReactNode {
  const text = useText();
  const languages = useLanguageOptions(null);
  const levels = languageLevels.map((value) => ({ value, label: text(`case-processing.interpreter.level.${value}`) }));
  return (
    <RepeatedFields
      name="languages"
      added={() => ({ language: '', level: 'fluent' })}
      max={20}
      legendId="case-processing.interpreter.language-number"
      addId="case-processing.interpreter.language.add"
      removeId="case-processing.interpreter.language.remove"
    >
      {(index) => (
        <FormGrid>
          <Fields.Choice
            name={`languages.${index}.language`}
            labelId="case-processing.interview.language"
            options={languages}
          />
          <Fields.Choice
            name={`languages.${index}.level`}
            labelId="case-processing.interpreter.level"
            options={levels}
          />
        </FormGrid>
      )}
    </RepeatedFields>
  );
}

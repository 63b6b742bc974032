import type { InterviewInput } from '@passage/case-processing/domain';
import { useLanguageOptions } from '@passage/case-record/web';
import { useText } from '@passage/platform/web';
import { recordFields, useFormScope } from '@passage/ui';
import type { ReactNode } from 'react';
import type { TypedWish } from './use-choice-options';

const Fields = recordFields<Pick<InterviewInput, 'language' | 'interpreterSex' | 'interviewer'>>();

/** Who hears the family, in which language, through a woman or a man. */
export function HearingFields(): ReactNode {
  const text = useText();
  const { initialValues } = useFormScope();
  const recorded = initialValues['language'];
  const languages = useLanguageOptions(typeof recorded === 'string' && recorded !== '' ? recorded : null);
  return (
    <>
      <Fields.Text name="interviewer" labelId="case-processing.interview.interviewer" />
      <Fields.Choice name="language" labelId="case-processing.interview.language" options={languages} />
      <Fields.Choice
        name="interpreterSex"
        labelId="case-processing.interview.interpreter-sex"
        hintId="case-processing.interview.interpreter-sex.hint"
        options={(['female', 'male'] as const).map((value) => ({
          value,
          label: text(`case-record.sex.${value}`),
        }))}
      />
    </>
  );
}

/** What the form asks of an interpreter so far. */
export function useTypedWish(): TypedWish {
  const { form } = useFormScope();
  const { language, interpreterSex } = form.getValues();
  return {
    language: typeof language === 'string' ? language : '',
    sex: interpreterSex === 'female' || interpreterSex === 'male' ? interpreterSex : null,
  };
}

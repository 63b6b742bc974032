import { questionKinds, type Question } from '@passage/case-processing/domain';
import { Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, RepeatedFields, useFormScope } from '@passage/ui';
import type { ReactNode } from 'react';
import { useWords } from '../questionnaire/question-words';
import { keyFor, questionFormValues, questionFrom, valuesOf, type QuestionFormValues } from './question-form-values';

const Fields = recordFields<QuestionFormValues>();

interface QuestionFormProps {
  /** Identifier of the version, which tells drafts of equal questions apart. */
  readonly versionId: string;
  /** The question; a new one when left out. */
  readonly question: Question | undefined;
  /** The questions before it, on whose answers it can hang. */
  readonly earlier: readonly Question[];
  /** Keys that are taken. */
  readonly taken: readonly string[];
  readonly onWrite: (question: Question) => void;
  readonly onClose: () => void;
}

/** One question of a draft. */
export function QuestionForm({ versionId, question, earlier, taken, onWrite, onClose }: QuestionFormProps): ReactNode {
  return (
    <RecordForm
      id={`case-processing.question.${versionId}.${question?.key ?? 'new'}`}
      schema={questionFormValues}
      initialValues={valuesOf(question)}
      save={(values) => Promise.resolve(questionFrom(values, question?.key ?? keyFor(values.titleEn, taken), earlier))}
      onSaved={onWrite}
      onCancel={onClose}
      saveLabel={<Message id="case-processing.question.keep" />}
    >
      <QuestionFields earlier={earlier} />
    </RecordForm>
  );
}

function QuestionFields({ earlier }: Pick<QuestionFormProps, 'earlier'>): ReactNode {
  const text = useText();
  const { form } = useFormScope();
  const kind = form.getValues()['kind'];
  const conditions = useConditions(earlier);
  return (
    <>
      <FormGrid>
        <Fields.Choice
          name="kind"
          labelId="case-processing.question.kind"
          options={questionKinds.map((value) => ({ value, label: text(`case-processing.question.kind.${value}`) }))}
        />
        <Fields.Text name="titleEn" labelId="case-processing.question.title.en" lang="en" isFirst />
        <Fields.Text name="titleFr" labelId="case-processing.question.title.fr" lang="fr" />
        <Fields.Text name="titleAr" labelId="case-processing.question.title.ar" lang="ar" />
        <Fields.Text name="helpEn" labelId="case-processing.question.help.en" lang="en" />
        <Fields.Text name="helpFr" labelId="case-processing.question.help.fr" lang="fr" />
        <Fields.Text name="helpAr" labelId="case-processing.question.help.ar" lang="ar" />
        {kind === 'number' ? (
          <>
            <Fields.Number name="minimum" labelId="case-processing.question.minimum" />
            <Fields.Number name="maximum" labelId="case-processing.question.maximum" />
          </>
        ) : null}
        {kind === 'heading' ? null : (
          <>
            <Fields.Check name="isRequired" labelId="case-processing.question.required" />
            <Fields.Check
              name="isInternal"
              labelId="case-processing.question.internal"
              hintId="case-processing.question.internal.hint"
            />
          </>
        )}
        {conditions.length > 0 ? (
          <Fields.Choice name="shownIf" labelId="case-processing.question.shown-if" options={conditions} />
        ) : null}
      </FormGrid>
      {kind === 'choice' || kind === 'choices' ? <Options /> : null}
    </>
  );
}

function Options(): ReactNode {
  return (
    <RepeatedFields
      name="options"
      added={(entries) => ({ value: `option-${entries.length + 1}`, en: '', fr: '', ar: '' })}
      max={200}
      legendId="case-processing.question.option"
      addId="case-processing.question.option.add"
      removeId="case-processing.question.option.remove"
    >
      {(index) => (
        <FormGrid>
          <Fields.Text name={`options.${index}.en`} labelId="case-processing.question.title.en" lang="en" />
          <Fields.Text name={`options.${index}.fr`} labelId="case-processing.question.title.fr" lang="fr" />
          <Fields.Text name={`options.${index}.ar`} labelId="case-processing.question.title.ar" lang="ar" />
          <Fields.Text name={`options.${index}.value`} labelId="case-processing.question.option.value" />
        </FormGrid>
      )}
    </RepeatedFields>
  );
}

/** The answers to earlier questions on which a question can hang. */
function useConditions(earlier: readonly Question[]): { value: string; label: string }[] {
  const text = useText();
  const wordsOf = useWords();
  return earlier.flatMap(({ key, kind, title, options }) => {
    const answers =
      kind === 'yes-no'
        ? (['true', 'false'] as const).map((value) => ({
            value,
            label: text(`case-processing.${value === 'true' ? 'yes' : 'no'}`),
          }))
        : options.map((option) => ({ value: option.value, label: wordsOf(option.title) }));
    return answers.map(({ value, label }) => ({ value: `${key}=${value}`, label: `${wordsOf(title)}: ${label}` }));
  });
}

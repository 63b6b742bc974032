import { Alert } from '@mantine/core';
import { letterInput, type LetterInput, type LetterTemplate } from '@passage/case-processing/domain';
import { download, localeNames, locales, Message, useGo, useLocale } from '@passage/platform/web';
import { RecordForm, recordFields, useFormValues, useNotices } from '@passage/ui';
import { useEffect, type ReactNode } from 'react';
import type { z } from 'zod';
import type { FamilyMember } from '../case-section/family-member';
import { useRefreshCase } from '../interview/interview.queries';
import { AppointmentChoice } from './appointment-choice';
import { letterFile, writeLetter } from './letter.queries';

const Fields = recordFields<z.input<typeof letterInput>>();

interface LetterFormProps {
  readonly caseId: string;
  readonly template: LetterTemplate;
  readonly members: readonly FamilyMember[];
  /** Told of what is filled in, whenever it changes. */
  readonly onInput: (input: LetterInput) => void;
}

/** Recipient, language and what a template leaves to be filled in by hand. */
export function LetterForm({ caseId, template, members, onInput }: LetterFormProps): ReactNode {
  const { locale } = useLocale();
  const notices = useNotices();
  const refresh = useRefreshCase(caseId);
  const go = useGo();
  const { id: templateId, audience, current } = template;
  const fields = current?.fields ?? [];
  const written = locales.filter((each) => current?.texts[each]);
  return (
    <RecordForm
      id={`case-processing.letter.${caseId}.${templateId}`}
      schema={letterInput}
      initialValues={{
        ...{ templateId, language: null, recipientId: null, appointmentId: null },
        fields: Object.fromEntries(fields.map(({ key }) => [key, ''])),
      }}
      save={(input) => writeLetter(caseId, input)}
      onSaved={(letter) => {
        refresh();
        void download(letterFile(letter)).catch(notices.failed);
        go(`/cases/${caseId}?tab=letters`);
      }}
      saveLabel={<Message id="case-processing.letter.make" />}
    >
      {current?.isVerified ? null : (
        <Alert color="yellow" p="xs">
          <Message id="case-processing.letter.unverified" />
        </Alert>
      )}
      <Fields.Choice
        name="recipientId"
        labelId="case-processing.letter.recipient"
        hintId={audience === 'family' ? 'case-processing.letter.recipient.hint' : 'case-processing.letter.nobody.hint'}
        options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <Fields.Choice
        name="language"
        labelId="case-processing.letter.language"
        hintId="case-processing.letter.language.hint"
        options={written.map((value) => ({ value, label: localeNames[value] }))}
      />
      <AppointmentChoice caseId={caseId} templateId={templateId} />
      {fields.map(({ key, labels }) => (
        <Fields.LongText
          key={key}
          name={`fields.${key}`}
          labelId="case-processing.letter.field"
          labelText={labels[locale] || labels.en}
        />
      ))}
      <Follow onInput={onInput} />
    </RecordForm>
  );
}

/** Tells of what stands in the form around it. */
function Follow({ onInput }: Pick<LetterFormProps, 'onInput'>): ReactNode {
  const values = useFormValues();
  const said = JSON.stringify(values);
  useEffect(() => {
    const read = letterInput.safeParse(JSON.parse(said));
    if (read.success) onInput(read.data);
  }, [said, onInput]);
  return null;
}

import { Divider, List, Stack, Tabs, Text } from '@mantine/core';
import {
  letterVersionInput,
  type LetterTemplate,
  type LetterVersion,
  type LetterVersionInput,
} from '@passage/case-processing/domain';
import { text as words } from '@passage/platform/domain';
import { Instant, localeNames, locales, Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields, RepeatedFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { LetterPlacesList } from './letter-places-list';
import { letterVersionsQuery, writeLetterWords } from './letter.queries';

const inForm = z.object({ subject: words(200), body: words(12_000) });
/** As typed: a language in which nothing is written has empty words here, and none in the version. */
const wordsForm = letterVersionInput.extend({ texts: z.object({ en: inForm, fr: inForm, ar: inForm }) });
type WordsForm = z.input<typeof wordsForm>;
const Fields = recordFields<WordsForm>();
const none = { subject: '', body: '' };

function typed(current: LetterVersion | null): WordsForm {
  const { texts, fields } = current ?? {};
  return {
    texts: { en: texts?.en ?? none, fr: texts?.fr ?? none, ar: texts?.ar ?? none },
    fields: fields ?? [],
    ...{ note: '', sourceNote: '', isVerified: current?.isVerified ?? false },
  };
}

function written({ texts, ...others }: z.output<typeof wordsForm>): LetterVersionInput {
  const orNone = (each: z.output<typeof inForm>) => (each.subject === '' && each.body === '' ? null : each);
  return { ...others, texts: { en: orNone(texts.en), fr: orNone(texts.fr), ar: orNone(texts.ar) } };
}

/** The words of a template: new ones in its languages, and every version so far. */
export function LetterWordsForm({ template }: { readonly template: LetterTemplate }): ReactNode {
  const client = useQueryClient();
  return (
    <Stack gap="xs" mt="md">
      <Divider label={<Message id="case-processing.letter-template.words" />} labelPosition="left" />
      <LetterPlacesList />
      <RecordForm
        key={template.version}
        id={`case-processing.letter-words.${template.id}`}
        schema={wordsForm}
        initialValues={typed(template.current)}
        version={template.version}
        save={(input, version) => writeLetterWords(template.id, written(input), version)}
        onSaved={() => client.invalidateQueries({ queryKey: ['letter-template'] })}
        saveLabel={<Message id="case-processing.letter-template.write" />}
      >
        <LanguageTabs />
        <FieldsOfTemplate />
        <FormGrid>
          <Fields.Text name="note" labelId="case-processing.note" hintId="case-processing.interview-form.note.hint" />
          <Fields.Text name="sourceNote" labelId="case-processing.letter-template.source" />
          <Fields.Check name="isVerified" labelId="case-processing.letter-template.is-verified" />
        </FormGrid>
      </RecordForm>
      <Versions templateId={template.id} />
    </Stack>
  );
}

function LanguageTabs(): ReactNode {
  const [shown, setShown] = useState<string | null>('en');
  return (
    <Tabs value={shown} onChange={setShown}>
      <Tabs.List>
        {locales.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {localeNames[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {locales.map((each) => (
        <Tabs.Panel key={each} value={each} pt="xs">
          <Stack gap="xs">
            <Fields.Text name={`texts.${each}.subject`} labelId="case-processing.letter-template.subject" lang={each} />
            <Fields.LongText
              name={`texts.${each}.body`}
              labelId="case-processing.letter-template.body"
              hintId="case-processing.letter-template.body.hint"
            />
          </Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** What whoever writes the letter fills in by hand. */
function FieldsOfTemplate(): ReactNode {
  return (
    <RepeatedFields
      name="fields"
      added={() => ({ key: '', labels: { en: '', fr: '', ar: '' } })}
      min={0}
      max={12}
      legendId="case-processing.letter-template.field"
      addId="case-processing.letter-template.field.add"
      removeId="case-processing.letter-template.field.remove"
    >
      {(index) => (
        <FormGrid>
          <Fields.Text
            name={`fields.${index}.key`}
            labelId="case-processing.letter-template.field.key"
            hintId="case-processing.letter-template.field.key.hint"
          />
          <Fields.Text
            name={`fields.${index}.labels.en`}
            labelId="case-processing.letter-template.field.en"
            lang="en"
          />
          <Fields.Text
            name={`fields.${index}.labels.fr`}
            labelId="case-processing.letter-template.field.fr"
            lang="fr"
          />
          <Fields.Text
            name={`fields.${index}.labels.ar`}
            labelId="case-processing.letter-template.field.ar"
            lang="ar"
          />
        </FormGrid>
      )}
    </RepeatedFields>
  );
}

function Versions({ templateId }: { readonly templateId: string }): ReactNode {
  const versions = useQuery(letterVersionsQuery(templateId)).data?.items ?? [];
  return (
    <List size="sm" listStyleType="none">
      {versions.map(({ id, number, note, sourceNote, writtenBy, writtenAt }) => (
        <List.Item key={id} mb={6}>
          <Text size="sm">
            <Message id="case-processing.letter.version" values={{ number }} />
            {' · '}
            {writtenBy ? <bdi>{writtenBy}</bdi> : <Message id="case-processing.letter-template.with-product" />}
            {' · '}
            <Instant value={writtenAt} />
          </Text>
          {[note, sourceNote].filter(Boolean).map((each) => (
            <Text key={each} size="xs" c="dimmed">
              <bdi>{each}</bdi>
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}

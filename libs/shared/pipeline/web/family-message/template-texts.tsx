import { Button, Divider, Group, List, Stack, Text } from '@mantine/core';
import { LanguageName, useLanguageName, useLanguageOptions } from '@passage/case-record/web';
import { messageTextInput, placeholders, type MessageTemplate, type MessageText } from '@passage/pipeline/domain';
import { Count, Instant, Message, useText } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { templatesQuery, textsQuery, writeText } from './family-message.queries';

const Fields = recordFields<z.input<typeof messageTextInput>>();
const blank = { language: '', body: '' };

interface TemplateTextsProps {
  readonly template: MessageTemplate;
  /** Told the template as it stands with new words. */
  readonly onWritten: (template: MessageTemplate) => void;
}

/** The words of a template: new ones in any language, begun from those in force, and every version so far. */
export function TemplateTexts({ template, onWritten }: TemplateTextsProps): ReactNode {
  const client = useQueryClient();
  const versions = useQuery(textsQuery(template.id)).data?.items ?? [];
  const [begun, setBegun] = useState<z.input<typeof messageTextInput>>(blank);
  const languages = useLanguageOptions(begun.language);
  const isInForce = ({ language, number }: MessageText): boolean =>
    versions.every((each) => each.language !== language || each.number <= number);
  return (
    <Stack gap="xs" mt="md">
      <Divider label={<Message id="pipeline.message-template.words" />} labelPosition="left" />
      <Text size="sm" c="dimmed">
        <Message
          id="pipeline.message-template.places"
          values={{ places: placeholders.map((name) => `{${name}}`).join(' ') }}
        />
      </Text>
      <RecordForm
        key={`${template.version}.${begun.language}`}
        id={`pipeline.message-text.${template.id}.${begun.language}`}
        schema={messageTextInput}
        initialValues={begun}
        version={template.version}
        save={(input, version) => writeText(template.id, input, version)}
        onSaved={(written) => {
          // What was begun while these were being saved stays.
          setBegun((now) => (now === begun ? blank : now));
          onWritten(written);
          void client.invalidateQueries(templatesQuery);
        }}
        saveLabel={<Message id="pipeline.message-template.write" />}
      >
        <FormGrid>
          <Fields.Choice
            name="language"
            labelId="pipeline.message-template.language"
            hintId="pipeline.message-template.language.hint"
            options={languages}
          />
        </FormGrid>
        <Fields.LongText name="body" labelId="pipeline.message-template.body" isFirst={begun.language !== ''} />
      </RecordForm>
      <List size="sm" listStyleType="none" spacing="md">
        {versions.map((words) => (
          <List.Item key={`${words.language}-${words.number}`}>
            <WordsAsWritten words={words} onChange={isInForce(words) ? setBegun : undefined} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

interface WordsAsWrittenProps {
  readonly words: MessageText;
  /** Begins new words with these; left out for those that are no longer in force. */
  readonly onChange: ((begun: z.input<typeof messageTextInput>) => void) | undefined;
}

function WordsAsWritten({ words, onChange }: WordsAsWrittenProps): ReactNode {
  const text = useText();
  const nameOf = useLanguageName();
  const { language, number, body, writtenBy, writtenAt } = words;
  return (
    <>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          <LanguageName code={language} /> · <Count value={number} /> · <bdi>{writtenBy.name}</bdi> ·{' '}
          <Instant value={writtenAt} />
        </Text>
        {onChange ? (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={text('pipeline.message-template.change-words-of', { language: nameOf(language) })}
            onClick={() => onChange({ language, body })}
          >
            <Message id="pipeline.message-template.change-words" />
          </Button>
        ) : null}
      </Group>
      <Text size="sm" dir="auto" lang={language} style={{ whiteSpace: 'pre-wrap' }}>
        {body}
      </Text>
    </>
  );
}

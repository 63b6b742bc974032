import { Divider, List, Stack, Text } from '@mantine/core';
import { LanguageName } from '@passage/case-record/web';
import { messageTextInput, placeholders, type MessageTemplate } from '@passage/pipeline/domain';
import { Count, Instant, Message } from '@passage/platform/web';
import { FormGrid, RecordForm, recordFields } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { templatesQuery, textsQuery, writeText } from './family-message.queries';

const Fields = recordFields<z.input<typeof messageTextInput>>();

/** The words of a template: new ones in any language, and every version so far. */
export function TemplateTexts({ template }: { readonly template: MessageTemplate }): ReactNode {
  const client = useQueryClient();
  const versions = useQuery(textsQuery(template.id)).data?.items ?? [];
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
        key={template.version}
        id={`pipeline.message-text.${template.id}`}
        schema={messageTextInput}
        initialValues={{ language: '', body: '' }}
        version={template.version}
        save={(input, version) => writeText(template.id, input, version)}
        onSaved={() => client.invalidateQueries(templatesQuery)}
        saveLabel={<Message id="pipeline.message-template.write" />}
      >
        <FormGrid>
          <Fields.Text
            name="language"
            labelId="pipeline.message-template.language"
            hintId="pipeline.message-template.language.hint"
          />
          <Fields.LongText name="body" labelId="pipeline.message-template.body" />
        </FormGrid>
      </RecordForm>
      <List size="sm" listStyleType="none" spacing="md">
        {versions.map(({ language, number, body, writtenBy, writtenAt }) => (
          <List.Item key={`${language}-${number}`}>
            <Text size="xs" c="dimmed">
              <LanguageName code={language} /> · <Count value={number} /> · <bdi>{writtenBy.name}</bdi> ·{' '}
              <Instant value={writtenAt} />
            </Text>
            <Text size="sm" dir="auto" lang={language} style={{ whiteSpace: 'pre-wrap' }}>
              {body}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

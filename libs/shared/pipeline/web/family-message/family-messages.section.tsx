import { Button, CopyButton, Group, Select, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { useLanguageName, useProductText } from '@passage/case-record/web';
import {
  filled,
  hasGaps,
  valuesOf,
  wordsFor,
  type FamilyMessageFacts,
  type MessageTemplate,
} from '@passage/pipeline/domain';
import { Message, useText } from '@passage/platform/web';
import { EmptyState, OpenDialog, QueryStates, Section } from '@passage/ui';
import { IconCopy, IconMessage, IconMessageCheck, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { messageFactsQuery, templatesQuery } from './family-message.queries';
import classes from './family-message.module.css';
import { TellingForm, type ToldWords } from './telling-form';
import { TimeRangeWords } from './time-range-words';
import { ToldMessages } from './told-messages';

/** On the page of a case: how long it took others, and messages to the family in its own language. */
export default function FamilyMessagesSection({ caseId }: { readonly caseId: string }): ReactNode {
  const facts = useQuery(messageFactsQuery(caseId));
  const templates = useQuery(templatesQuery);
  return (
    <QueryStates query={facts}>
      {(known) => (
        <Stack gap="md">
          <Section title={<Message id="pipeline.time-range" />}>
            <TimeRangeWords range={known.timeRange} />
          </Section>
          <Section title={<Message id="pipeline.family-messages" />}>
            <QueryStates query={templates}>
              {({ items }) => <Messages caseId={caseId} facts={known} templates={items.filter(isReady)} />}
            </QueryStates>
          </Section>
          <ToldMessages caseId={caseId} />
        </Stack>
      )}
    </QueryStates>
  );
}

const isReady = ({ isActive, texts }: MessageTemplate): boolean => isActive && texts.length > 0;

interface MessagesProps {
  readonly caseId: string;
  readonly facts: FamilyMessageFacts;
  readonly templates: readonly MessageTemplate[];
}

function Messages({ caseId, facts, templates }: MessagesProps): ReactNode {
  const text = useText();
  const nameOf = useLanguageName();
  const productText = useProductText();
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [language, setLanguage] = useState<string | null>(null);
  const template = templates.find(({ id }) => id === templateId) ?? templates[0];
  const words = template && wordsFor(template.texts, language ?? facts.language);
  if (!template || !words) {
    return <EmptyState icon={IconMessage} title={<Message id="pipeline.family-messages.none" />} />;
  }
  const body = filled(words.body, valuesOf(facts, words.language));
  const isComplete = !hasGaps(body);
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Select
          aria-label={text('pipeline.message-template.title')}
          data={templates.map(({ id, title }) => ({ value: id, label: productText(title) }))}
          value={template.id}
          allowDeselect={false}
          onChange={setTemplateId}
        />
        <Select
          aria-label={text('pipeline.message-template.language')}
          data={template.texts.map(({ language: code }) => ({ value: code, label: nameOf(code) }))}
          value={words.language}
          allowDeselect={false}
          onChange={setLanguage}
        />
      </Group>
      {isComplete ? null : (
        <Text size="sm" c="var(--tone-attention-fg)" role="status">
          <Message id="pipeline.family-messages.gaps" />
        </Text>
      )}
      <div className={classes.preview} dir="auto" lang={words.language}>
        {body}
      </div>
      <Group gap="xs">
        <CopyButton value={body}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconCopy size={14} />}
              disabled={!isComplete}
              onClick={copy}
            >
              <Message id={copied ? 'pipeline.family-messages.copied' : 'pipeline.family-messages.copy'} />
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={14} />}
          disabled={!isComplete}
          onClick={() => window.print()}
        >
          <Message id="pipeline.family-messages.print" />
        </Button>
        <RecordAsTold
          caseId={caseId}
          words={{ templateId: template.id, language: words.language, number: words.number, body }}
          isDisabled={!isComplete}
        />
      </Group>
    </Stack>
  );
}

interface RecordAsToldProps {
  readonly caseId: string;
  readonly words: ToldWords;
  readonly isDisabled: boolean;
}

function RecordAsTold({ caseId, words, isDisabled }: RecordAsToldProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <IfPermitted permission="pipeline.family-message.record">
      <Button
        size="xs"
        leftSection={<IconMessageCheck size={14} />}
        disabled={isDisabled}
        onClick={() => setIsOpen(true)}
      >
        <Message id="pipeline.told-message.record" />
      </Button>
      {isOpen ? (
        <OpenDialog onClose={close} size="lg" title={<Message id="pipeline.told-message.record" />}>
          <TellingForm caseId={caseId} words={words} onDone={close} />
        </OpenDialog>
      ) : null}
    </IfPermitted>
  );
}

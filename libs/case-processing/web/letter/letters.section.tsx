import { Button, Group, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Letter } from '@passage/case-processing/domain';
import { AppLink, download, Instant, localeNames, Message, useText } from '@passage/platform/web';
import { EmptyState, QueryStates, Section, StatusBadge, useNotices } from '@passage/ui';
import { IconDownload, IconMail, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { letterFile, lettersQuery } from './letter.queries';

/** On the page of a case: letters and forms that were made, and where another is written. */
export default function LettersSection({ caseId }: { readonly caseId: string }): ReactNode {
  const letters = useQuery(lettersQuery(caseId));
  return (
    <Section
      title={<Message id="case-processing.letters" />}
      actions={
        <IfPermitted permission="case-processing.letter.write">
          <Button component={AppLink} to={`/cases/${caseId}/letter`} leftSection={<IconPencil size={14} />}>
            <Message id="case-processing.letter.write" />
          </Button>
        </IfPermitted>
      }
    >
      <QueryStates query={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconMail}
              title={<Message id="case-processing.letters.none" />}
              hint={<Message id="case-processing.letters.none-hint" />}
            />
          ) : (
            <Stack gap="md">
              {items.map((letter) => (
                <LetterEntry key={letter.id} letter={letter} />
              ))}
            </Stack>
          )
        }
      </QueryStates>
    </Section>
  );
}

function LetterEntry({ letter }: { readonly letter: Letter }): ReactNode {
  const text = useText();
  const notices = useNotices();
  const { subject, language, recipient, templateNumber, writtenBy, writtenAt, isRemoved } = letter;
  return (
    <Group justify="space-between" gap="xs" component="article">
      <div>
        <Group gap="xs">
          <Text component="span" fw={600} size="sm">
            <bdi lang={language}>{subject}</bdi>
          </Text>
          <StatusBadge tone="neutral">{localeNames[language]}</StatusBadge>
          {isRemoved ? (
            <StatusBadge tone="attention">
              <Message id="case-processing.letter.removed" />
            </StatusBadge>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed">
          {recipient ? (
            <>
              <bdi>{recipient.name}</bdi>
              {' · '}
            </>
          ) : null}
          <bdi>{writtenBy.name}</bdi>
          {' · '}
          <Instant value={writtenAt} />
          {' · '}
          <Message id="case-processing.letter.version" values={{ number: templateNumber }} />
        </Text>
      </div>
      {isRemoved ? null : (
        <Button
          variant="default"
          leftSection={<IconDownload size={14} />}
          aria-label={text('case-processing.letter.download-which', { subject })}
          onClick={() => void download(letterFile(letter)).catch(notices.failed)}
        >
          <Message id="case-processing.letter.download" />
        </Button>
      )}
    </Group>
  );
}

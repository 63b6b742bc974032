import { Group, Stack, Text } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { LanguageName, useProductText, WithdrawButton } from '@passage/case-record/web';
import type { ToldMessage } from '@passage/pipeline/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, Section, StatusBadge } from '@passage/ui';
import { IconMessageCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRefreshCase } from '../window/window.queries';
import classes from './family-message.module.css';
import { toldMessagesQuery, withdrawToldMessage } from './family-message.queries';

/** What the family was told, word for word; what was recorded in error stays and says so. */
export function ToldMessages({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(toldMessagesQuery(caseId));
  return (
    <Section title={<Message id="pipeline.told-messages" />}>
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconMessageCheck} title={<Message id="pipeline.told-messages.none" />} />
          ) : (
            <Stack gap="md">
              {items.map((told) => (
                <Told key={told.id} caseId={caseId} told={told} />
              ))}
            </Stack>
          )
        }
      </QueryStates>
    </Section>
  );
}

function Told({ caseId, told }: { readonly caseId: string; readonly told: ToldMessage }): ReactNode {
  const productText = useProductText();
  const refresh = useRefreshCase(caseId);
  const { id, version, channel, title, language, body, withdrawnAt } = told;
  return (
    <article>
      <Group gap="xs">
        <Text component="span" fw={600} size="sm">
          <bdi>{productText(title)}</bdi>
        </Text>
        <StatusBadge tone="neutral">
          <Message id={`pipeline.told-message.channel.${channel}`} />
        </StatusBadge>
        {withdrawnAt ? (
          <StatusBadge tone="attention">
            <Message id="pipeline.told-message.withdrawn" />
          </StatusBadge>
        ) : (
          <IfPermitted permission="pipeline.family-message.record">
            <WithdrawButton
              id={`pipeline.told-message.${id}`}
              labelId="pipeline.told-message.withdraw"
              version={version}
              size="compact-xs"
              withdraw={(reason, based) => withdrawToldMessage(id, reason, based)}
              onDone={refresh}
            />
          </IfPermitted>
        )}
      </Group>
      <Telling told={told} />
      <details>
        <summary className={classes.summary}>
          <Message id="pipeline.told-message.show" />
        </summary>
        <div className={classes.words} dir="auto" lang={language}>
          {body}
        </div>
      </details>
    </article>
  );
}

/** When, to whom, in which words, by whose account, and why that was taken back. */
function Telling({ told }: { readonly told: ToldMessage }): ReactNode {
  const { toldOn, person, language, number, recordedBy, withdrawnBy, withdrawReason } = told;
  return (
    <>
      <Text size="sm" c="dimmed" component="div">
        <PlainDate value={toldOn} /> · <PersonName name={person.name} localName={person.nameLocal} /> ·{' '}
        <LanguageName code={language} />, <Message id="pipeline.told-message.version" values={{ number }} /> ·{' '}
        <Message id="pipeline.told-message.recorded-by" values={{ name: <bdi key="name">{recordedBy.name}</bdi> }} />
      </Text>
      {withdrawnBy ? (
        <Text size="sm">
          <Message
            id="pipeline.told-message.withdrawn-why"
            values={{
              name: <bdi key="name">{withdrawnBy.name}</bdi>,
              reason: <bdi key="reason">{withdrawReason}</bdi>,
            }}
          />
        </Text>
      ) : null}
    </>
  );
}

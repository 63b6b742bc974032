import { ActionIcon } from '@mantine/core';
import type { Mention } from '@passage/case-record/domain';
import { AppLink, Instant, Message, useText } from '@passage/platform/web';
import { EmptyState, QueryStates, Section, useNotices } from '@passage/ui';
import { IconAt, IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './mentions.module.css';
import { mentionsQuery, readMention } from './mention.queries';

const unread = { state: 'unread', limit: '8' };

/** On the home page: notes in which a colleague names the reader, until they are marked as read. */
export default function MentionsPanel(): ReactNode {
  const query = useQuery(mentionsQuery(unread));
  return (
    <Section title={<Message id="case-record.mentions" />} padding="flush">
      <QueryStates query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconAt} title={<Message id="case-record.mentions.none" />} />
          ) : (
            <ul className={classes.mentions}>
              {items.map((mention) => (
                <MentionRow key={mention.id} mention={mention} />
              ))}
            </ul>
          )
        }
      </QueryStates>
    </Section>
  );
}

function MentionRow({ mention }: { readonly mention: Mention }): ReactNode {
  const text = useText();
  const notices = useNotices();
  const client = useQueryClient();
  const { id, caseId, caseNumber, principalApplicant, author, createdAt, body } = mention;
  const reading = useMutation({
    mutationFn: () => readMention(id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mentions'] }),
    onError: notices.failed,
  });
  return (
    <li className={classes.mention}>
      <div className={classes.head}>
        <AppLink to={`/cases/${caseId}?tab=notes`}>
          {caseNumber} · <bdi>{principalApplicant}</bdi>
        </AppLink>{' '}
        <bdi>{author.name}</bdi> · <Instant value={createdAt} />
        <p className={classes.body} dir="auto">
          {body}
        </p>
      </div>
      <ActionIcon
        variant="default"
        aria-label={text('case-record.mention.read', { number: caseNumber })}
        loading={reading.isPending}
        onClick={() => reading.mutate()}
      >
        <IconCheck size={15} />
      </ActionIcon>
    </li>
  );
}

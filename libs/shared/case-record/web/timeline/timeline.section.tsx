import { Button } from '@mantine/core';
import type { TimelineEvent } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { EmptyState, ErrorState, Loading, Section, Timeline, type TimelineEntry } from '@passage/ui';
import {
  IconClipboardCheck,
  IconFolder,
  IconHeartbeat,
  IconHistory,
  IconHome,
  IconPlane,
  IconSchool,
} from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EventSentence } from './event-sentence';
import { timelineQuery } from './timeline.queries';

const icons = {
  'case-processing': IconClipboardCheck,
  health: IconHeartbeat,
  orientation: IconSchool,
  movement: IconPlane,
  integration: IconHome,
} as const;

/** What happened in a case. */
export default function TimelineSection({ caseId }: { readonly caseId: string }): ReactNode {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    timelineQuery(caseId),
  );
  const events = data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={<Message id="case-record.timeline.title" />}>
      {events ? (
        <>
          {events.length === 0 ? (
            <EmptyState icon={IconHistory} title={<Message id="case-record.timeline.none" />} />
          ) : (
            <Timeline entries={events.map(entryOf)} />
          )}
          {hasNextPage ? (
            <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              <Message id="case-record.timeline.more" />
            </Button>
          ) : null}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Section>
  );
}

function entryOf(event: TimelineEvent): TimelineEntry {
  return {
    id: event.id,
    at: event.happenedOn,
    title: <EventSentence event={event} />,
    by: event.staff ? <bdi>{event.staff.name}</bdi> : <Message id="case-record.timeline.by-itself" />,
    icon: event.code.startsWith('case-record.') ? IconFolder : icons[event.stage],
  };
}

import { Text } from '@mantine/core';
import { ProductText } from '@passage/case-record/web';
import type { MemberHealthSummary } from '@passage/health/domain';
import { Message, PlainDate } from '@passage/platform/web';
import {
  DataTable,
  EmptyState,
  PersonName,
  QueryStates,
  RelativeDays,
  Section,
  StatusBadge,
  type DataColumn,
  type Tone,
} from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NeedList } from '../need/need-list';
import { caseHealthSummaryQuery } from '../person-health/person-health.queries';

type Item = MemberHealthSummary['items'][number];

const tones: Readonly<Record<Item['state'], Tone>> = {
  'not-applicable': 'neutral',
  ok: 'ok',
  'not-yet': 'attention',
  pending: 'info',
  stale: 'attention',
  expired: 'danger',
  refused: 'danger',
  missing: 'attention',
};

const columns: readonly DataColumn<MemberHealthSummary>[] = [
  { headerId: 'health.person', cell: (member) => <Member member={member} /> },
  { headerId: 'health.cleared', cell: (member) => <Cleared member={member} /> },
  { headerId: 'health.needs', cell: ({ needs }) => <NeedList needs={needs} /> },
];

/** Who is cleared by health, until when, and with which needs; never why. */
export function HealthSummary({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseHealthSummaryQuery(caseId));
  return (
    <Section title={<Message id="health.summary" />} padding="flush">
      <QueryStates query={query}>
        {({ members }) =>
          members.length === 0 ? (
            <EmptyState title={<Message id="health.summary.empty" />} />
          ) : (
            <DataTable columns={columns} rows={members} rowId={({ person }) => person.id} />
          )
        }
      </QueryStates>
    </Section>
  );
}

function Member({ member: { person, isTravelling } }: { readonly member: MemberHealthSummary }): ReactNode {
  return (
    <>
      <PersonName name={person.name} localName={person.nameLocal} layout="stack" />
      {isTravelling ? null : (
        <Text size="xs" c="dimmed">
          <Message id="health.not-travelling" />
        </Text>
      )}
    </>
  );
}

function Cleared({ member: { isHeld, items } }: { readonly member: MemberHealthSummary }): ReactNode {
  return (
    <>
      {isHeld ? (
        <StatusBadge tone="danger">
          <Message id="health.held" />
        </StatusBadge>
      ) : null}
      {items.map((item) => (
        <Clearance key={item.requirementCode} item={item} />
      ))}
    </>
  );
}

function Clearance({ item }: { readonly item: Item }): ReactNode {
  const { title, state, clearedUntil } = item;
  return (
    <Text size="sm" component="div">
      <ProductText typed={title} />{' '}
      <StatusBadge tone={tones[state]}>
        <Message id={`ui.window.state.${state}`} />
      </StatusBadge>{' '}
      {clearedUntil ? (
        <Message
          id="health.until"
          values={{ date: <PlainDate value={clearedUntil} />, distance: <RelativeDays value={clearedUntil} /> }}
        />
      ) : null}
    </Text>
  );
}

import { Table, Text } from '@mantine/core';
import { ProductText } from '@passage/case-record/web';
import type { MemberHealthSummary } from '@passage/health/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { EmptyState, PersonName, QueryStates, RelativeDays, Section, StatusBadge, type Tone } from '@passage/ui';
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
            <Table.ScrollContainer minWidth={560}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>
                      <Message id="health.person" />
                    </Table.Th>
                    <Table.Th>
                      <Message id="health.cleared" />
                    </Table.Th>
                    <Table.Th>
                      <Message id="health.needs" />
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {members.map((member) => (
                    <MemberRow key={member.person.id} member={member} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </QueryStates>
    </Section>
  );
}

function MemberRow({ member }: { readonly member: MemberHealthSummary }): ReactNode {
  const { person, items, needs, isHeld, isTravelling } = member;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <PersonName name={person.name} localName={person.nameLocal} layout="stack" />
        {isTravelling ? null : (
          <Text size="xs" c="dimmed">
            <Message id="health.not-travelling" />
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        {isHeld ? (
          <StatusBadge tone="danger">
            <Message id="health.held" />
          </StatusBadge>
        ) : null}
        {items.map((item) => (
          <Clearance key={item.requirementCode} item={item} />
        ))}
      </Table.Td>
      <Table.Td>
        <NeedList needs={needs} />
      </Table.Td>
    </Table.Tr>
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

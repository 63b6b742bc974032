import { ProductText } from '@passage/case-record/web';
import { Button, Group, Modal, Table } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Capacity } from '@passage/integration/domain';
import { Count, Message, PlainDate, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section, StatusBadge } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';
import { useRefreshIntegration } from '../refresh-integration';
import { CapacityForm } from './capacity-form';
import { capacitiesQuery } from './capacity.queries';

const headers = [
  'integration.agency',
  'integration.capacity.from',
  'integration.capacity.to',
  'integration.capacity.people',
  'integration.capacity.offered',
  'integration.capacity.assured',
  'integration.capacity.free',
] as const;

/** How many people each receiving agency can take, and how many it has. */
export default function CapacitiesPage(): ReactNode {
  const text = useText();
  const query = useQuery(capacitiesQuery);
  const refresh = useRefreshIntegration();
  const [edited, setEdited] = useState<Capacity | 'new'>();
  const close = (): void => setEdited(undefined);
  return (
    <>
      <PageHeader title={text('integration.capacities')} actions={<IntegrationLinks />} />
      <Section
        title={<Message id="integration.capacities" />}
        padding="flush"
        actions={
          <IfPermitted permission="integration.capacity.edit">
            <Button onClick={() => setEdited('new')}>
              <Message id="integration.capacity.add" />
            </Button>
          </IfPermitted>
        }
      >
        <QueryStates query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={<Message id="integration.capacities.empty" />} />
            ) : (
              <Table.ScrollContainer minWidth={720}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      {headers.map((id) => (
                        <Table.Th key={id}>
                          <Message id={id} />
                        </Table.Th>
                      ))}
                      <Table.Th />
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {items.map((capacity) => (
                      <CapacityRow key={capacity.id} capacity={capacity} onEdit={() => setEdited(capacity)} />
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )
          }
        </QueryStates>
      </Section>
      <Modal opened={edited !== undefined} onClose={close} title={<Message id="integration.capacity" />} size="lg">
        {edited ? (
          <CapacityForm
            {...(edited !== 'new' && { capacity: edited })}
            onSaved={() => {
              close();
              refresh();
            }}
            onCancel={close}
          />
        ) : null}
      </Modal>
    </>
  );
}

function CapacityRow({ capacity, onEdit }: { readonly capacity: Capacity; readonly onEdit: () => void }): ReactNode {
  const { agency, from, to, people, offered, assured, free } = capacity;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <ProductText typed={agency.name} />
      </Table.Th>
      <Table.Td>
        <PlainDate value={from} />
      </Table.Td>
      <Table.Td>
        <PlainDate value={to} />
      </Table.Td>
      <Table.Td>
        <Count value={people} />
      </Table.Td>
      <Table.Td>
        <Count value={offered} />
      </Table.Td>
      <Table.Td>
        <Count value={assured} />
      </Table.Td>
      <Table.Td>
        <StatusBadge tone={free > 0 ? 'ok' : 'danger'}>
          <Count value={free} />
        </StatusBadge>
      </Table.Td>
      <Table.Td>
        <IfPermitted permission="integration.capacity.edit">
          <Group justify="flex-end">
            <Button size="compact-xs" variant="subtle" onClick={onEdit}>
              <Message id="integration.capacity.edit" />
            </Button>
          </Group>
        </IfPermitted>
      </Table.Td>
    </Table.Tr>
  );
}

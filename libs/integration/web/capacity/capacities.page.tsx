import { ProductText } from '@passage/case-record/web';
import { Button, Modal } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { Capacity } from '@passage/integration/domain';
import { Count, Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, QueryStates, Section, StatusBadge, type DataColumn } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { IntegrationLinks } from '../integration-links';
import { useRefreshIntegration } from '../refresh-integration';
import { CapacityForm } from './capacity-form';
import { capacitiesQuery } from './capacity.queries';

const columns: readonly DataColumn<Capacity>[] = [
  { headerId: 'integration.agency', cell: ({ agency }) => <ProductText typed={agency.name} /> },
  { headerId: 'integration.capacity.from', cell: ({ from }) => <PlainDate value={from} /> },
  { headerId: 'integration.capacity.to', cell: ({ to }) => <PlainDate value={to} /> },
  { headerId: 'integration.capacity.people', cell: ({ people }) => <Count value={people} />, align: 'end' },
  { headerId: 'integration.capacity.offered', cell: ({ offered }) => <Count value={offered} />, align: 'end' },
  { headerId: 'integration.capacity.assured', cell: ({ assured }) => <Count value={assured} />, align: 'end' },
  {
    headerId: 'integration.capacity.free',
    cell: ({ free }) => (
      <StatusBadge tone={free > 0 ? 'ok' : 'danger'}>
        <Count value={free} />
      </StatusBadge>
    ),
    align: 'end',
  },
];

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
              <DataTable
                columns={columns}
                rows={items}
                rowId={({ id }) => id}
                actions={(capacity) => (
                  <IfPermitted permission="integration.capacity.edit">
                    <Button size="compact-xs" variant="subtle" onClick={() => setEdited(capacity)}>
                      <Message id="integration.capacity.edit" />
                    </Button>
                  </IfPermitted>
                )}
              />
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

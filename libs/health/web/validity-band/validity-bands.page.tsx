import { Button, Modal } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ValidityBand } from '@passage/health/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, QueryStates, Section, StatusBadge, type DataColumn } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ValidityBandForm } from './validity-band-form';
import { validityBandsQuery } from './validity-band.queries';

/** How long assessments hold, with the source of each rule. */
export default function ValidityBandsPage(): ReactNode {
  const text = useText();
  const query = useQuery(validityBandsQuery);
  const [edited, setEdited] = useState<ValidityBand | 'new'>();
  const close = (): void => setEdited(undefined);
  return (
    <>
      <PageHeader
        title={text('health.validity-bands')}
        description={<Message id="health.validity-bands.description" />}
        actions={
          <IfPermitted permission="health.validity-band.edit">
            <Button onClick={() => setEdited('new')}>
              <Message id="health.validity-band.add" />
            </Button>
          </IfPermitted>
        }
      />
      <Section title={<Message id="health.validity-bands" />} padding="flush">
        <QueryStates query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={<Message id="health.validity-bands.empty" />} />
            ) : (
              <DataTable
                columns={columns}
                rows={items}
                rowId={({ id }) => id}
                actions={(band) => (
                  <IfPermitted permission="health.validity-band.edit">
                    <Button variant="subtle" size="compact-xs" onClick={() => setEdited(band)}>
                      <Message id="health.validity-band.change" />
                    </Button>
                  </IfPermitted>
                )}
              />
            )
          }
        </QueryStates>
      </Section>
      <Modal
        opened={edited !== undefined}
        onClose={close}
        title={<Message id={edited === 'new' ? 'health.validity-band.add' : 'health.validity-band.change'} />}
        size="lg"
      >
        <ValidityBandForm band={edited === 'new' ? undefined : edited} onDone={close} />
      </Modal>
    </>
  );
}

const columns: readonly DataColumn<ValidityBand>[] = [
  {
    headerId: 'health.validity-band.destination',
    cell: ({ destination }) => destination ?? <Message id="health.validity-band.general" />,
  },
  { headerId: 'health.validity-band.for', cell: (band) => <ForWhom band={band} /> },
  {
    headerId: 'health.validity-band.months',
    cell: ({ months }) => <Message id="health.validity-band.months-count" values={{ months }} />,
  },
  { headerId: 'health.validity-band.from', cell: ({ effectiveFrom }) => <PlainDate value={effectiveFrom} /> },
  {
    headerId: 'health.validity-band.source',
    cell: ({ sourceNote, isVerified }) => (
      <>
        <bdi>{sourceNote}</bdi>{' '}
        {isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="health.unverified" />
          </StatusBadge>
        )}
      </>
    ),
  },
];

function ForWhom({ band: { tbClass, condition } }: { readonly band: ValidityBand }): ReactNode {
  if (!tbClass && !condition) return <Message id="health.validity-band.everybody" />;
  return (
    <>
      {tbClass ? <Message id={`health.tb-class.${tbClass}`} /> : null}
      {tbClass && condition ? ' · ' : null}
      {condition ? <Message id={`health.condition.${condition}`} /> : null}
    </>
  );
}

import { Button, Modal, Table } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import type { ValidityBand } from '@passage/health/domain';
import { Message, PlainDate, useText } from '@passage/platform/web';
import { EmptyState, PageHeader, QueryStates, Section, StatusBadge } from '@passage/ui';
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
              <Bands items={items} onEdit={setEdited} />
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

interface BandsProps {
  readonly items: readonly ValidityBand[];
  readonly onEdit: (band: ValidityBand) => void;
}

function Bands({ items, onEdit }: BandsProps): ReactNode {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['destination', 'for', 'months', 'from', 'source'] as const).map((column) => (
              <Table.Th key={column}>
                <Message id={`health.validity-band.${column}`} />
              </Table.Th>
            ))}
            <Table.Th aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((band) => (
            <Table.Tr key={band.id}>
              <Table.Td>{band.destination ?? <Message id="health.validity-band.general" />}</Table.Td>
              <Table.Td>
                <ForWhom band={band} />
              </Table.Td>
              <Table.Td>
                <Message id="health.validity-band.months-count" values={{ months: band.months }} />
              </Table.Td>
              <Table.Td>
                <PlainDate value={band.effectiveFrom} />
              </Table.Td>
              <Table.Td>
                <bdi>{band.sourceNote}</bdi>{' '}
                {band.isVerified ? null : (
                  <StatusBadge tone="attention">
                    <Message id="health.unverified" />
                  </StatusBadge>
                )}
              </Table.Td>
              <Table.Td>
                <IfPermitted permission="health.validity-band.edit">
                  <Button variant="subtle" size="compact-xs" onClick={() => onEdit(band)}>
                    <Message id="health.validity-band.change" />
                  </Button>
                </IfPermitted>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

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

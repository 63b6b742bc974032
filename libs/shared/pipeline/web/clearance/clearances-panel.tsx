import { Button, Modal, Switch, Table } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { ProductText } from '@passage/case-record/web';
import type { CaseWindowPage, ClearanceRow } from '@passage/pipeline/domain';
import { Instant, Message, PlainDate, useText } from '@passage/platform/web';
import { EmptyState, OutcomeBadge, QueryStates, Section } from '@passage/ui';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { clearancesQuery } from '../window/window.queries';
import { ClearanceForm } from './clearance-form';

interface ClearancesPanelProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
}

const headers = [
  'pipeline.clearance.requirement',
  'pipeline.clearance.whose',
  'pipeline.clearance.outcome',
  'pipeline.clearance.from',
  'pipeline.clearance.until',
  'pipeline.clearance.recorded',
] as const;

/** What was recorded for the case, with those that were replaced on demand. */
export function ClearancesPanel({ caseId, page }: ClearancesPanelProps): ReactNode {
  const text = useText();
  const clearances = useQuery(clearancesQuery(caseId));
  const [withReplaced, setWithReplaced] = useState(false);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={<Message id="pipeline.clearance.title" />}
      padding="flush"
      actions={
        <>
          <Switch
            size="xs"
            label={text('pipeline.clearance.with-replaced')}
            checked={withReplaced}
            onChange={(event) => setWithReplaced(event.currentTarget.checked)}
          />
          {page.window.stage === 'closed' ? null : (
            <IfPermitted permission="pipeline.clearance.record">
              <Button variant="default" leftSection={<IconPlus size={13} />} onClick={() => setOpen(true)}>
                <Message id="pipeline.clearance.record" />
              </Button>
            </IfPermitted>
          )}
        </>
      }
    >
      <QueryStates query={clearances}>
        {({ items }) => <Rows rows={items.filter((row) => withReplaced || row.supersededAt === null)} />}
      </QueryStates>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={text('pipeline.clearance.record')} size="lg">
        <ClearanceForm caseId={caseId} page={page} onDone={() => setOpen(false)} />
      </Modal>
    </Section>
  );
}

function Rows({ rows }: { readonly rows: readonly ClearanceRow[] }): ReactNode {
  if (rows.length === 0) return <EmptyState title={<Message id="pipeline.clearance.none" />} />;
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {headers.map((id) => (
              <Table.Th key={id} scope="col">
                <Message id={id} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id} opacity={row.supersededAt ? 0.6 : 1}>
              <Table.Td>
                <ProductText typed={row.title} />
              </Table.Td>
              <Table.Td>
                {row.personName ? <bdi>{row.personName}</bdi> : <Message id="pipeline.clearance.of-case" />}
              </Table.Td>
              <Table.Td>
                <OutcomeBadge outcome={row.staleSince ? 'stale' : row.outcome} />
              </Table.Td>
              <Table.Td>{row.validPeriod.from ? <PlainDate value={row.validPeriod.from} /> : '–'}</Table.Td>
              <Table.Td>{row.validPeriod.to ? <PlainDate value={row.validPeriod.to} /> : '–'}</Table.Td>
              <Table.Td>
                <Instant value={row.recordedAt} /> <bdi>{row.recordedByName}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

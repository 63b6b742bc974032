import { Button, Modal, Switch } from '@mantine/core';
import { IfPermitted } from '@passage/access/web';
import { ProductText } from '@passage/case-record/web';
import type { CaseWindowPage, ClearanceRow } from '@passage/pipeline/domain';
import { Instant, Message, PlainDate, useText } from '@passage/platform/web';
import { DataTable, EmptyState, None, OutcomeBadge, QueryStates, Section, type DataColumn } from '@passage/ui';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { clearancesQuery } from '../window/window.queries';
import { ClearanceForm } from './clearance-form';

interface ClearancesPanelProps {
  readonly caseId: string;
  readonly page: CaseWindowPage;
}

const columns: readonly DataColumn<ClearanceRow>[] = [
  { headerId: 'pipeline.clearance.requirement', cell: ({ title }) => <ProductText typed={title} /> },
  {
    headerId: 'pipeline.clearance.whose',
    cell: ({ personName }) => (personName ? <bdi>{personName}</bdi> : <Message id="pipeline.clearance.of-case" />),
  },
  {
    headerId: 'pipeline.clearance.outcome',
    cell: ({ staleSince, outcome }) => <OutcomeBadge outcome={staleSince ? 'stale' : outcome} />,
  },
  {
    headerId: 'pipeline.clearance.from',
    cell: ({ validPeriod: { from } }) => (from ? <PlainDate value={from} /> : <None />),
  },
  {
    headerId: 'pipeline.clearance.until',
    cell: ({ validPeriod: { to } }) => (to ? <PlainDate value={to} /> : <None />),
  },
  {
    headerId: 'pipeline.clearance.recorded',
    cell: ({ recordedAt, recordedByName }) => (
      <>
        <Instant value={recordedAt} /> <bdi>{recordedByName}</bdi>
      </>
    ),
  },
];

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
          <IfPermitted permission="pipeline.clearance.record">
            <Button variant="default" leftSection={<IconPlus size={13} />} onClick={() => setOpen(true)}>
              <Message id="pipeline.clearance.record" />
            </Button>
          </IfPermitted>
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
    <DataTable
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      isFaint={({ supersededAt }) => supersededAt !== null}
    />
  );
}

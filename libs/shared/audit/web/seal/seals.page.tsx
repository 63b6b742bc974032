import { AdministrationNav } from '@passage/access/web';
import type { SealList } from '@passage/audit/domain';
import { Count, Instant, Message, useText } from '@passage/platform/web';
import { DataTable, EmptyState, PageHeader, QueryStates, Section, type DataColumn } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sealsQuery } from '../trail/trail.queries';

const columns: readonly DataColumn<SealList['items'][number]>[] = [
  { headerId: 'audit.seal.number', cell: ({ number }) => <Count value={number} /> },
  { headerId: 'audit.seal.sealed-at', cell: ({ sealedAt }) => <Instant value={sealedAt} /> },
  { headerId: 'audit.changes', cell: ({ changeCount }) => <Count value={changeCount} />, align: 'end' },
  { headerId: 'audit.reads', cell: ({ readCount }) => <Count value={readCount} />, align: 'end' },
  { headerId: 'audit.seal.digest', cell: ({ seal }) => <code dir="ltr">{seal}</code> },
];

/** The chain of seals over the trail, and how it is verified. */
export default function SealsPage(): ReactNode {
  const text = useText();
  const seals = useQuery(sealsQuery);
  return (
    <>
      <PageHeader title={text('audit.seals')} />
      <AdministrationNav />
      <QueryStates query={seals}>
        {({ items, unsealed }) => (
          <Section title={<Message id="audit.seals.unsealed" values={{ count: unsealed }} />} padding="flush">
            {items.length === 0 ? (
              <EmptyState title={<Message id="audit.seals.empty" />} hint={<Message id="audit.seals.hint" />} />
            ) : (
              <DataTable columns={columns} rows={items} rowId={({ number }) => number} />
            )}
          </Section>
        )}
      </QueryStates>
    </>
  );
}

import { AdministrationNav } from '@passage/access/web';
import type { ReadEntry } from '@passage/audit/domain';
import { ListPage, type ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { readColumns } from './trail-columns';
import { trailFilters } from './trail-filters';
import { readsQuery } from './trail.queries';

const list: ListDefinition<ReadEntry> = {
  id: 'audit.reads',
  columns: readColumns,
  filters: trailFilters,
  query: (params) => readsQuery(params),
  rowId: (row) => row.id,
  rowLabel: (row) => row.id,
  empty: { titleId: 'audit.empty', hintId: 'audit.empty.hint' },
};

/** Every read of personal data, for auditors. */
export default function ReadsPage(): ReactNode {
  return (
    <ListPage titleId="audit.reads" list={list}>
      <AdministrationNav />
    </ListPage>
  );
}

import { AdministrationNav } from '@passage/access/web';
import type { ChangeEntry } from '@passage/audit/domain';
import { ListPage, type ListDefinition } from '@passage/ui';
import type { ReactNode } from 'react';
import { allChangeColumns } from './trail-columns';
import { trailFilters } from './trail-filters';
import { changesQuery } from './trail.queries';

const list: ListDefinition<ChangeEntry> = {
  id: 'audit.changes',
  columns: allChangeColumns,
  filters: trailFilters,
  query: (params) => changesQuery(params),
  rowId: (row) => row.id,
  rowLabel: (row) => row.id,
  empty: { titleId: 'audit.empty', hintId: 'audit.empty.hint' },
};

/** Every change, for auditors. */
export default function ChangesPage(): ReactNode {
  return (
    <ListPage titleId="audit.changes" list={list}>
      <AdministrationNav />
    </ListPage>
  );
}

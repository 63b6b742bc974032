import { useSearchParams } from '@passage/platform/web';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { ErrorState } from '../feedback/states';
import { BulkBar } from './bulk-bar';
import { useChosenColumns } from './chosen-columns';
import { listParams } from './list-address';
import type { ListDefinition } from './list-definition';
import { ListEmpty } from './list-empty';
import { ListPaging } from './list-paging';
import { ListSkeleton } from './list-skeleton';
import { ListTable } from './list-table';
import { ListToolbar } from './list-toolbar';
import classes from './list.module.css';
import { useDefaultView } from './open-view';
import { useSelection } from './selection';

interface ListViewProps<Row> {
  readonly list: ListDefinition<Row>;
}

/** A list inside a page: filters in the address, server paging, columns, views, selection, export. */
export function ListView<Row>({ list }: ListViewProps<Row>): ReactNode {
  const search = useSearchParams();
  const filterIds = useMemo(() => (list.filters ?? []).map((filter) => filter.id), [list.filters]);
  const params = listParams(search, { filterIds, defaultSort: list.defaultSort });
  const query = useQuery({ ...list.query(params), placeholderData: keepPreviousData });
  const columns = useChosenColumns(list);
  useDefaultView(list, columns);
  const { after: _after, ...listed } = params;
  const selection = useSelection(list.rowId, JSON.stringify(listed));
  const [trail, setTrail] = useState<readonly string[]>([]);
  const rows = query.data?.items ?? [];

  return (
    <div className={classes.list}>
      <ListToolbar list={list} params={params} columns={columns} />
      {list.bulkActions && selection.rows.size > 0 ? (
        <BulkBar
          list={list}
          actions={list.bulkActions}
          params={params}
          selection={selection}
          hasMore={query.data?.next !== null || params['after'] !== undefined}
        />
      ) : null}
      <div className={classes.frame} data-busy={query.isPlaceholderData || undefined} aria-busy={query.isFetching}>
        {query.isPending ? (
          <ListSkeleton columns={columns.visible.length} />
        ) : query.isError && !query.data ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : rows.length === 0 ? (
          <ListEmpty list={list} filterIds={filterIds} />
        ) : (
          <ListTable list={list} rows={rows} columns={columns} selection={selection} sort={params['sort']} />
        )}
      </div>
      {query.data && rows.length > 0 ? <ListPaging result={query.data} trail={trail} onTrailChange={setTrail} /> : null}
    </div>
  );
}

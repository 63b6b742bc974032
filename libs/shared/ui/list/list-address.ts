import type { SearchParams } from '@passage/platform/web';

/** Rows asked for at a time. */
export const PAGE_SIZE = 50;

/** What of the address concerns a list. */
interface ListAddress {
  readonly filterIds: readonly string[];
  readonly defaultSort: string | undefined;
}

/** The filters set in the address, by id; everything else in the address is left aside. */
export function activeFilters(search: SearchParams, filterIds: readonly string[]): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(search).filter(([name]) => filterIds.includes(name)));
}

/** The query parameters of the list endpoint for an address. */
export function listParams(
  search: SearchParams,
  { filterIds, defaultSort }: ListAddress,
): Record<string, string | string[]> {
  const sort = typeof search['sort'] === 'string' ? search['sort'] : defaultSort;
  return {
    ...activeFilters(search, filterIds),
    ...(sort ? { sort } : {}),
    ...(typeof search['after'] === 'string' ? { after: search['after'] } : {}),
    limit: String(PAGE_SIZE),
  };
}

/** How a column is ordered at present. */
export function sortDirection(sort: string | undefined, columnId: string): 'ascending' | 'descending' | 'none' {
  if (sort === columnId) return 'ascending';
  return sort === `-${columnId}` ? 'descending' : 'none';
}

/** The order after a press on a column's head: ascending first, then descending, and so on. */
export function toggledSort(sort: string | undefined, columnId: string): string {
  return sort === columnId ? `-${columnId}` : columnId;
}

import { parseQueryString, queryString, useChangeSearch, useSearchParams } from '@passage/platform/web';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ChosenColumns } from './chosen-columns';
import { activeFilters } from './list-address';
import type { ListDefinition } from './list-definition';
import { savedViewsQuery } from './saved-views';

/** What of the address a view of the list keeps. */
export function useKeptIds<Row>(list: ListDefinition<Row>): readonly string[] {
  return useMemo(() => [...(list.filters ?? []).map((filter) => filter.id), 'sort'], [list.filters]);
}

/** What is on screen, as a view keeps it. */
export function useShownQuery<Row>(list: ListDefinition<Row>, columns: ChosenColumns<Row>): string {
  const kept = useKeptIds(list);
  return queryString({ ...activeFilters(useSearchParams(), kept), columns: columns.visibleIds.join(',') });
}

/** Shows a view: its filters, order and columns in place of those on screen. */
export function useOpenView<Row>(list: ListDefinition<Row>, columns: ChosenColumns<Row>): (query: string) => void {
  const change = useChangeSearch();
  const kept = useKeptIds(list);
  const { choose } = columns;
  return useCallback(
    (query) => {
      const cleared = Object.fromEntries([...kept, 'after'].map((id) => [id, undefined]));
      const { columns: shown, ...search } = parseQueryString(query);
      change({ ...cleared, ...activeFilters(search, kept) }, { replace: true });
      if (typeof shown === 'string') choose(shown.split(','));
    },
    [change, choose, kept],
  );
}

/** Opens the list with the view chosen for it, unless the address already says what to show. */
export function useDefaultView<Row>(list: ListDefinition<Row>, columns: ChosenColumns<Row>): void {
  const search = useSearchParams();
  const kept = useKeptIds(list);
  const open = useOpenView(list, columns);
  const views = useQuery(savedViewsQuery(list.id)).data;
  const isSettled = useRef(Object.keys(activeFilters(search, [...kept, 'after'])).length > 0);
  useEffect(() => {
    if (isSettled.current || !views) return;
    isSettled.current = true;
    const chosen = views.items.find(({ isDefault }) => isDefault);
    if (chosen) open(chosen.query);
  }, [views, open]);
}

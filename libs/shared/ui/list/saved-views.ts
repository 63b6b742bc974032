import { http } from '@passage/platform/web';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

/** Filters, order and columns of a list, kept under a name by one member of staff. */
export interface SavedView {
  readonly id: string;
  /** Id of the list it belongs to. */
  readonly page: string;
  readonly name: string;
  /** Query string of the filters, the order and (as `columns`) the columns on screen. */
  readonly query: string;
}

/** The views somebody has saved for one list. */
export function savedViewsQuery(page: string) {
  return queryOptions({
    queryKey: ['saved-views', page],
    queryFn: ({ signal }) => http.get<{ items: SavedView[] }>('/api/saved-views', { query: { page }, signal }),
    staleTime: Infinity,
  });
}

/** Saves what is on screen under a name. */
export function useSaveView(page: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (view: Omit<SavedView, 'id' | 'page'>) => http.post<SavedView>('/api/saved-views', { page, ...view }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: savedViewsQuery(page).queryKey }),
  });
}

/** Removes a saved view. */
export function useRemoveView(page: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete(`/api/saved-views/${id}`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: savedViewsQuery(page).queryKey }),
  });
}

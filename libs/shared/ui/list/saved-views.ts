import { http } from '@passage/platform/web';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

/** With whom a view is shared, beside its owner. */
export interface ViewSharing {
  readonly sharedWith: 'nobody' | 'office' | 'everybody';
  readonly officeId: string | null;
}

/** What somebody keeps of a list under a name. */
export interface ViewFacts extends ViewSharing {
  readonly name: string;
  /** Query string of the filters, the order and (as `columns`) the columns on screen. */
  readonly query: string;
}

/** A view one may open: one's own, or one that a colleague shares. */
export interface SavedView extends ViewFacts {
  readonly id: string;
  readonly isOwn: boolean;
  readonly ownerName: string;
  readonly isDefault: boolean;
  readonly version: number;
}

/** With whom the reader may share views. */
export interface SharingChoices {
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly everybody: boolean;
}

interface SavedViewList {
  readonly items: readonly SavedView[];
  readonly mayShareWith: SharingChoices;
}

/** The views of one list that the reader may open. */
export function savedViewsQuery(page: string) {
  return queryOptions({
    queryKey: ['saved-views', page],
    queryFn: ({ signal }) => http.get<SavedViewList>('/api/saved-views', { query: { page }, signal }),
    staleTime: 5 * 60_000,
  });
}

/** Shares a view as wanted, if it is not shared so already. */
async function shared(view: SavedView, { sharedWith, officeId }: ViewSharing): Promise<SavedView> {
  if (view.sharedWith === sharedWith && view.officeId === officeId) return view;
  const body = sharedWith === 'office' ? { officeId } : {};
  return await http.put<SavedView>(`/api/saved-views/${view.id}/${sharedWith}`, body, { version: view.version });
}

/** Saves, changes, shares and removes views of a list, and chooses the one it opens with. */
export function useViewChanges(page: string) {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: savedViewsQuery(page).queryKey });
  return {
    save: useMutation({
      mutationFn: async ({ name, query, ...sharing }: ViewFacts) =>
        await shared(await http.post<SavedView>('/api/saved-views', { page, name, query }), sharing),
      onSettled,
    }),
    change: useMutation({
      mutationFn: async ({ id, version, name, query, ...sharing }: ViewFacts & Pick<SavedView, 'id' | 'version'>) =>
        await shared(await http.put<SavedView>(`/api/saved-views/${id}`, { name, query }, { version }), sharing),
      onSettled,
    }),
    remove: useMutation({
      mutationFn: ({ id, version }: Pick<SavedView, 'id' | 'version'>) =>
        http.delete(`/api/saved-views/${id}`, { version }),
      onSettled,
    }),
    choose: useMutation({
      mutationFn: (viewId: string | null) => http.put('/api/saved-views/default', { page, viewId }),
      onSettled,
    }),
  };
}

import type { ConfiguredName, Wording, WordingInput, WordingList } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** What names of the configuration are called in French and Arabic; they hardly ever change while somebody works. */
export const wordingsQuery = queryOptions({
  queryKey: ['wordings'],
  queryFn: ({ signal }) => http.get<WordingList>('/api/wordings', { signal }),
  staleTime: 600_000,
});

/** Every name in use, for those who write what it is called in other languages. */
export const configuredNamesQuery = queryOptions({
  queryKey: ['configured-names'],
  queryFn: ({ signal }) => http.get<{ items: readonly ConfiguredName[] }>('/api/configured-names', { signal }),
});

/** The function that fetches anew what names are called, after one was changed or put into a language. */
export function useRefreshWordings(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries(configuredNamesQuery);
    void client.invalidateQueries(wordingsQuery);
  };
}

/** Writes what a name is called, for the first time or anew. */
export const saveWording = (id: string | undefined, input: WordingInput, version: number | undefined) =>
  id ? http.put<Wording>(`/api/wordings/${id}`, input, versioned(version)) : http.post<Wording>('/api/wordings', input);

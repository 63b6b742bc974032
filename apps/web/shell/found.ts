import type { SearchResults } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** Shortest text worth a search. */
const LEAST_CHARACTERS = 2;

/** Searches people and cases. */
export function foundQuery(typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['found', q],
    queryFn: ({ signal }) => http.get<SearchResults>('/api/search', { query: { q }, signal }),
    enabled: q.length >= LEAST_CHARACTERS,
    placeholderData: keepPreviousData,
  });
}

import type { SearchResults } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const most = '50';

/** People and cases that match a text. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => http.get<SearchResults>('/api/search', { query: { q, limit: most }, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });

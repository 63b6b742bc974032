import type { Directory } from '@passage/access/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Names of active colleagues, offices and receiving agencies, for pickers. */
export const directoryQuery = queryOptions({
  queryKey: ['directory'],
  queryFn: ({ signal }) => http.get<Directory>('/api/directory', { signal }),
  staleTime: 60_000,
});

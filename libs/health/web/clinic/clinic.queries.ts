import type { WorklistCounts, WorklistRow } from '@passage/health/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** People for whom the clinic has something to do. */
export const worklistQuery = (params: ListParams): ListQuery<WorklistRow> => ({
  queryKey: ['clinic', 'worklist', params],
  queryFn: ({ signal }) => http.get<ListResult<WorklistRow>>('/api/health/worklist', { query: params, signal }),
});

/** How many of them, by reason. */
export const worklistCountsQuery = (withinDays: number) =>
  queryOptions({
    queryKey: ['clinic', 'counts', withinDays],
    queryFn: ({ signal }) =>
      http.get<WorklistCounts>('/api/health/worklist/counts', { query: { withinDays: String(withinDays) }, signal }),
  });

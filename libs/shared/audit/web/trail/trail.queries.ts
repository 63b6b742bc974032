import type { ChangeEntry, ReadEntry, SealList } from '@passage/audit/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** Changes, of one case or of everything. */
export function changesQuery(params: ListParams, caseId?: string): ListQuery<ChangeEntry> {
  const path = caseId ? (`/api/cases/${caseId}/changes` as const) : '/api/audit/changes';
  return {
    queryKey: caseId ? ['case', caseId, 'changes', params] : ['audit', 'changes', params],
    queryFn: ({ signal }) => http.get<ListResult<ChangeEntry>>(path, { query: params, signal }),
  };
}

/** Reads of personal data, of one case or of everything. */
export function readsQuery(params: ListParams, caseId?: string): ListQuery<ReadEntry> {
  const path = caseId ? (`/api/cases/${caseId}/reads` as const) : '/api/audit/reads';
  return {
    queryKey: caseId ? ['case', caseId, 'reads', params] : ['audit', 'reads', params],
    queryFn: ({ signal }) => http.get<ListResult<ReadEntry>>(path, { query: params, signal }),
  };
}

/** The seals, newest first. */
export const sealsQuery = queryOptions({
  queryKey: ['audit', 'seals'],
  queryFn: ({ signal }) => http.get<SealList>('/api/audit/seals', { signal }),
});

import type {
  CaseWindowPage,
  ClearanceInput,
  ClearanceRow,
  HoldChange,
  HoldInput,
  HoldRow,
} from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

interface List<T> {
  readonly items: readonly T[];
}

/** The travel window of a case with its chart. */
export const caseWindowQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'window'],
    queryFn: ({ signal }) => http.get<CaseWindowPage>(`/api/cases/${caseId}/window`, { signal }),
  });

/** Every clearance of a case. */
export const clearancesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'clearances'],
    queryFn: ({ signal }) => http.get<List<ClearanceRow>>(`/api/cases/${caseId}/clearances`, { signal }),
  });

/** Every hold of a case. */
export const holdsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'holds'],
    queryFn: ({ signal }) => http.get<List<HoldRow>>(`/api/cases/${caseId}/holds`, { signal }),
  });

/** Holds that must be looked at. */
export const holdsDueQuery = queryOptions({
  queryKey: ['cases', 'holds-due'],
  queryFn: ({ signal }) => http.get<List<HoldRow>>('/api/holds', { query: { limit: '8' }, signal }),
});

export const recordClearance = (caseId: string, input: ClearanceInput) =>
  http.post<List<ClearanceRow>>(`/api/cases/${caseId}/clearances`, input);
export const placeHold = (caseId: string, input: HoldInput) =>
  http.post<List<HoldRow>>(`/api/cases/${caseId}/holds`, input);
export const changeHold = (id: string, input: HoldChange, version: number) =>
  http.patch<List<HoldRow>>(`/api/holds/${id}`, input, { version });
export const releaseHold = (id: string, reason: string, version: number) =>
  http.post<List<HoldRow>>(`/api/holds/${id}/release`, { reason }, { version });

/** Fetches everything about a case again. */
export function useRefreshCase(caseId: string): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['case', caseId] });
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
}

import type { CaseChange, CaseDetail, CaseInput, ClosureInput, ReopeningInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

/** A case with its family. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => http.get<CaseDetail>(`/api/cases/${caseId}`, { signal }),
  });

/** Creates a case with its first people. */
export const createCase = (input: CaseInput) => http.post<CaseDetail>('/api/cases', input);

/** Changes facts, owner or office of a case. */
export const changeCase = (caseId: string, change: CaseChange, version: number | undefined) =>
  http.patch<CaseDetail>(`/api/cases/${caseId}`, change, versioned(version));

/** Closes a case with a reason. */
export const closeCase = (caseId: string, input: ClosureInput, version: number | undefined) =>
  http.post<CaseDetail>(`/api/cases/${caseId}/closures`, input, versioned(version));

/** Opens a closed case again. */
export const reopenCase = (caseId: string, input: ReopeningInput, version: number | undefined) =>
  http.post<CaseDetail>(`/api/cases/${caseId}/reopenings`, input, versioned(version));

/** Options of a request that names the version it changes. */
export function versioned(version: number | undefined): { version?: number } {
  return version === undefined ? {} : { version };
}

/** The function that fetches anew whatever shows something of a case. */
export function useRefreshCase(caseId: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['case', caseId], ['cases'], ['tasks']]) void client.invalidateQueries({ queryKey });
  };
}

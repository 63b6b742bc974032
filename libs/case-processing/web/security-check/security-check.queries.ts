import type {
  CheckAnswer,
  CheckLineList,
  CheckRequest,
  CheckWork,
  SecurityCheck,
} from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** The checks that concern the members of a case. */
export const checksOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'security-checks'],
    queryFn: ({ signal }) => http.get<CheckLineList>(`/api/cases/${caseId}/security-checks`, { signal }),
  });

/** The work list across cases. */
export const checkWorkQuery = (params: ListParams) => ({
  queryKey: ['security-checks', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<CheckWork>>('/api/security-checks', { query: params, signal }),
});

export const askChecks = (caseId: string, request: CheckRequest) =>
  http.post<CheckLineList>(`/api/cases/${caseId}/security-checks`, request);

export const answerCheck = (id: string, answer: CheckAnswer, version: number | undefined) =>
  http.post<SecurityCheck>(`/api/security-checks/${id}/answer`, answer, { ...(version !== undefined && { version }) });

export const withdrawCheck = (id: string, reason: string, version: number | undefined) =>
  http.post<SecurityCheck>(
    `/api/security-checks/${id}/withdrawal`,
    { reason },
    { ...(version !== undefined && { version }) },
  );

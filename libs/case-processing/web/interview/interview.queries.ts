import type { Interview, InterviewChange, InterviewInput, InterviewMoveInput } from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

/** Interviews of a case, latest first. */
export const interviewsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'interviews'],
    queryFn: ({ signal }) => http.get<{ items: Interview[] }>(`/api/cases/${caseId}/interviews`, { signal }),
  });

/** Interviews across cases. */
export const interviewsQuery = (params: ListParams) => ({
  queryKey: ['interviews', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<Interview>>('/api/interviews', { query: params, signal }),
});

export const planInterview = (caseId: string, input: InterviewInput) =>
  http.post<Interview>(`/api/cases/${caseId}/interviews`, input);

export const changeInterview = (id: string, change: InterviewChange, version: number | undefined) =>
  http.patch<Interview>(`/api/interviews/${id}`, change, { ...(version !== undefined && { version }) });

export const moveInterview = (id: string, move: InterviewMoveInput, version: number | undefined) =>
  http.post<Interview>(`/api/interviews/${id}/moves`, move, { ...(version !== undefined && { version }) });

/** Fetches what hangs on a case's progress again: itself, its window, lists of interviews and tasks. */
export function useRefreshCase(caseId: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['case', caseId], ['cases'], ['interviews'], ['tasks']]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}

import type { CaseOutcome, Outcome, OutcomeInput, OutcomeRow } from '@passage/integration/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** Cases whose outcome is not recorded. */
export const outcomesQuery = (params: ListParams): ListQuery<OutcomeRow> => ({
  queryKey: ['integration', 'outcomes', params],
  queryFn: ({ signal }) => http.get<ListResult<OutcomeRow>>('/api/integration/outcomes', { query: params, signal }),
});

/** The outcome of a case, or what is asked for it. */
export const caseOutcomeQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'outcome'],
    queryFn: ({ signal }) => http.get<CaseOutcome>(`/api/cases/${caseId}/outcome`, { signal }),
  });

export const recordOutcome = (caseId: string, input: OutcomeInput) =>
  http.post<Outcome>(`/api/cases/${caseId}/outcome`, input);
export const correctOutcome = (id: string, input: OutcomeInput, version: number | undefined) =>
  http.put<Outcome>(`/api/outcomes/${id}`, input, version === undefined ? {} : { version });

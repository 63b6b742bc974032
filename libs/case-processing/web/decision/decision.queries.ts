import type { Decision, DecisionInput, DecisionList, DecisionReopening } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Decisions on a case, latest first, and what came of its members in earlier cases. */
export const decisionsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'decisions'],
    queryFn: ({ signal }) => http.get<DecisionList>(`/api/cases/${caseId}/decisions`, { signal }),
  });

export const recordDecision = (caseId: string, input: DecisionInput) =>
  http.post<Decision>(`/api/cases/${caseId}/decisions`, input);

export const reopenDecision = (id: string, input: DecisionReopening) =>
  http.post<Decision>(`/api/decisions/${id}/reopening`, input);

export const withdrawDecision = (id: string, reason: string, version: number | undefined) =>
  http.post<Decision>(`/api/decisions/${id}/withdrawal`, { reason }, { ...(version !== undefined && { version }) });

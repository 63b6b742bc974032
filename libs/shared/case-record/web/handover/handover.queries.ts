import type { AcceptanceInput, Handover, HandoverInput } from '@passage/case-record/domain';
import { http, type Query } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

interface HandoverPage {
  readonly items: readonly Handover[];
  readonly next: string | null;
}

/** A page of handovers to or from the reader’s offices, latest first. */
export const handoversQuery = (params: Query) => ({
  queryKey: ['handovers', params],
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<HandoverPage>('/api/handovers', { query: params, signal }),
});

/** One handover. */
export const handoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['handover', id],
    queryFn: ({ signal }) => http.get<Handover>(`/api/handovers/${id}`, { signal }),
  });

/** Handovers of a case, latest first. */
export const handoversOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'handovers'],
    queryFn: ({ signal }) => http.get<{ items: readonly Handover[] }>(`/api/cases/${caseId}/handovers`, { signal }),
  });

/** Proposes to hand a case over. */
export const proposeHandover = (caseId: string, input: HandoverInput) =>
  http.post<Handover>(`/api/cases/${caseId}/handovers`, input);

/** Takes a case over. */
export const acceptHandover = (id: string, input: AcceptanceInput, version: number | undefined) =>
  http.post<Handover>(`/api/handovers/${id}/acceptance`, input, versioned(version));

/** Sends a handover back, or withdraws it. */
export const refuseHandover = (id: string, how: 'return' | 'withdrawal', answer: string, version: number | undefined) =>
  http.post<Handover>(`/api/handovers/${id}/${how}`, { answer }, versioned(version));

/** The function that fetches anew whatever shows handovers. */
export function useRefreshHandovers(): (caseId: string) => void {
  const client = useQueryClient();
  return (caseId) => {
    for (const queryKey of [['handovers'], ['handover'], ['case', caseId], ['cases']]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}

import type {
  PreScreening,
  PreScreeningInput,
  PreScreeningItem,
  PreScreeningItemChange,
  PreScreeningItemInput,
  PreScreeningList,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Pre-screenings of a case, latest first, and the checklist. */
export const preScreeningsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'pre-screenings'],
    queryFn: ({ signal }) => http.get<PreScreeningList>(`/api/cases/${caseId}/pre-screenings`, { signal }),
  });

/** The questions of pre-screening, every version. */
export const preScreeningItemsQuery = queryOptions({
  queryKey: ['pre-screening-items'],
  queryFn: ({ signal }) => http.get<{ items: PreScreeningItem[] }>('/api/pre-screening-items', { signal }),
});

const based = (version: number | undefined) => ({ ...(version !== undefined && { version }) });

export const recordPreScreening = (caseId: string, input: PreScreeningInput) =>
  http.post<PreScreening>(`/api/cases/${caseId}/pre-screenings`, input);

export const withdrawPreScreening = (id: string, reason: string, version: number | undefined) =>
  http.post<PreScreening>(`/api/pre-screenings/${id}/withdrawal`, { reason }, based(version));

export const addPreScreeningItem = (input: PreScreeningItemInput) =>
  http.post<PreScreeningItem>('/api/pre-screening-items', input);

export const changePreScreeningItem = (id: string, change: PreScreeningItemChange, version: number | undefined) =>
  http.put<PreScreeningItem>(`/api/pre-screening-items/${id}`, change, based(version));

import type { FormerCompanion, TravelLinkInput, TravelLinkPreview } from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** The cases it travelled with until it closed. */
export const formerCompanionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'former-companions'],
    queryFn: ({ signal }) =>
      http.get<{ items: FormerCompanion[] }>(`/api/cases/${caseId}/travel-links/former`, { signal }),
  });

/** What travelling together with the case of that number would do. */
export const previewTravelLink = (caseId: string, number: string) =>
  http.get<TravelLinkPreview>(`/api/cases/${caseId}/travel-links/preview`, { query: { number } });
/** Lets cases travel together. */
export const linkCases = (caseId: string, input: TravelLinkInput) =>
  http.post(`/api/cases/${caseId}/travel-links`, input);
/** Lets the case travel by itself again. */
export const unlinkCase = (caseId: string) => http.delete(`/api/cases/${caseId}/travel-links`);

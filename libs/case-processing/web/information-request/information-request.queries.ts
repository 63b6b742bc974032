import type { InformationAnswer, InformationRequest, InformationRequestInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** What the receiving state asks about a case, latest first. */
export const informationRequestsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'information-requests'],
    queryFn: ({ signal }) =>
      http.get<{ items: InformationRequest[] }>(`/api/cases/${caseId}/information-requests`, { signal }),
  });

export const recordInformationRequest = (caseId: string, input: InformationRequestInput) =>
  http.post<InformationRequest>(`/api/cases/${caseId}/information-requests`, input);

const based = (version: number | undefined) => ({ ...(version !== undefined && { version }) });

export const answerInformationRequest = (id: string, input: InformationAnswer, version: number | undefined) =>
  http.post<InformationRequest>(`/api/information-requests/${id}/answer`, input, based(version));

export const withdrawInformationRequest = (id: string, reason: string, version: number | undefined) =>
  http.post<InformationRequest>(`/api/information-requests/${id}/withdrawal`, { reason }, based(version));

import type { ReviewOutcomeInput, ReviewRequest, ReviewRequestInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Requests for review of a case, latest first. */
export const reviewRequestsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'review-requests'],
    queryFn: ({ signal }) => http.get<{ items: ReviewRequest[] }>(`/api/cases/${caseId}/review-requests`, { signal }),
  });

export const askReview = (decisionId: string, input: ReviewRequestInput) =>
  http.post<ReviewRequest>(`/api/decisions/${decisionId}/review-requests`, input);

export const decideReview = (id: string, input: ReviewOutcomeInput, version: number | undefined) =>
  http.post<ReviewRequest>(`/api/review-requests/${id}/outcome`, input, { ...(version !== undefined && { version }) });

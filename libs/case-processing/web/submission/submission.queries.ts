import type { Submission, SubmissionInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Submissions of a case, latest first. */
export const submissionsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'submissions'],
    queryFn: ({ signal }) => http.get<{ items: Submission[] }>(`/api/cases/${caseId}/submissions`, { signal }),
  });

export const submitCase = (caseId: string, input: SubmissionInput) =>
  http.post<Submission>(`/api/cases/${caseId}/submissions`, input);

export const withdrawSubmission = (id: string, reason: string, version: number | undefined) =>
  http.post<Submission>(`/api/submissions/${id}/withdrawal`, { reason }, { ...(version !== undefined && { version }) });

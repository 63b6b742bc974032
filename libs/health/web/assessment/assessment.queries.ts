import type { Assessment, AssessmentCancellation, AssessmentInput, NewAssessmentInput } from '@passage/health/domain';
import { http } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

const at = (id: string) => `/api/health/assessments/${id}` as const;
const based = (version: number | undefined) => (version === undefined ? {} : { version });

/** Name of the draft of an assessment's form. */
export const draftOf = (id: string) => `health.assessment.${id}`;

/** One assessment. */
export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['clinic', 'assessment', id],
    queryFn: ({ signal }) => http.get<Assessment>(at(id), { signal }),
  });

export const beginAssessment = (input: NewAssessmentInput) => http.post<Assessment>('/api/health/assessments', input);

export const saveAssessment = (id: string, input: AssessmentInput, version: number | undefined) =>
  http.put<Assessment>(at(id), input, based(version));

export const signAssessment = (id: string, input: AssessmentInput, version: number | undefined) =>
  http.post<Assessment>(`${at(id)}/signature`, input, based(version));

export const cancelAssessment = (id: string, input: AssessmentCancellation, version: number | undefined) =>
  http.post<Assessment>(`${at(id)}/cancellation`, input, based(version));

export const correctAssessment = (id: string, reason: string, version: number | undefined) =>
  http.post<Assessment>(`${at(id)}/corrections`, { reason }, based(version));

/** Fetches everything of health again that is on screen. */
export function useRefreshHealth(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['clinic'] });
    void client.invalidateQueries({ queryKey: ['case'] });
  };
}

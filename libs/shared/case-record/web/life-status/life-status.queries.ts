import type { LifeStatus, LifeStatusInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Records the first news of a person. */
export const recordLifeStatus = (personId: string, input: LifeStatusInput) =>
  http.post<LifeStatus>(`/api/people/${personId}/life-status`, input);

/** Changes what is known of a person. */
export const changeLifeStatus = (id: string, input: LifeStatusInput, version: number | undefined) =>
  http.patch<LifeStatus>(`/api/life-statuses/${id}`, input, versioned(version));

/** Takes news back that was recorded in error. */
export const removeLifeStatus = (id: string, version: number) => http.delete(`/api/life-statuses/${id}`, { version });

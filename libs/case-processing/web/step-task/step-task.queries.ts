import type { StepTask, StepTaskChange, StepTaskInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Which tasks follow from which steps. */
export const stepTasksQuery = queryOptions({
  queryKey: ['step-tasks'],
  queryFn: ({ signal }) => http.get<{ items: StepTask[] }>('/api/step-tasks', { signal }),
});

export const addStepTask = (input: StepTaskInput) => http.post<StepTask>('/api/step-tasks', input);

export const changeStepTask = (id: string, change: StepTaskChange, version: number | undefined) =>
  http.put<StepTask>(`/api/step-tasks/${id}`, change, { ...(version !== undefined && { version }) });

import type { Task, TaskChange, TaskInput } from '@passage/case-record/domain';
import { http, type Query } from '@passage/platform/web';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

interface TaskPage {
  readonly items: readonly Task[];
  readonly next: string | null;
}

/** Tasks of a case, open ones first. */
export const tasksOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'tasks'],
    queryFn: ({ signal }) => http.get<{ items: readonly Task[] }>(`/api/cases/${caseId}/tasks`, { signal }),
  });

/** A page of tasks across cases, soonest due first. */
export const tasksQuery = (params: Query) => ({
  queryKey: ['tasks', params],
  queryFn: ({ signal }: { signal: AbortSignal }) => http.get<TaskPage>('/api/tasks', { query: params, signal }),
});

/** Adds a task to a case. */
export const createTask = (caseId: string, input: TaskInput) => http.post<Task>(`/api/cases/${caseId}/tasks`, input);

/** Changes a task; finishing is a change of its state. */
export const changeTask = (id: string, change: TaskChange, version: number | undefined) =>
  http.patch<Task>(`/api/tasks/${id}`, change, versioned(version));

/** The function that fetches anew whatever shows tasks of a case. */
export function useRefreshTasks(): (caseId: string) => void {
  const client = useQueryClient();
  return (caseId) => {
    void client.invalidateQueries(tasksOfCaseQuery(caseId));
    void client.invalidateQueries({ queryKey: ['tasks'] });
  };
}

import type { CheckType, CheckTypeChange, CheckTypeInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Which checks programmes ask for, every version. */
export const checkTypesQuery = queryOptions({
  queryKey: ['check-types'],
  queryFn: ({ signal }) => http.get<{ items: CheckType[] }>('/api/check-types', { signal }),
});

export const addCheckType = (input: CheckTypeInput) => http.post<CheckType>('/api/check-types', input);

export const changeCheckType = (id: string, change: CheckTypeChange, version: number | undefined) =>
  http.put<CheckType>(`/api/check-types/${id}`, change, { ...(version !== undefined && { version }) });

import type { Capacity, CapacityInput } from '@passage/integration/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

const path = '/api/integration/capacities';

/** What every agency can take, by period. */
export const capacitiesQuery = queryOptions({
  queryKey: ['integration', 'capacities'],
  queryFn: ({ signal }) => http.get<{ items: Capacity[] }>(path, { signal }),
});

export const addCapacity = (input: CapacityInput) => http.post<Capacity>(path, input);
export const changeCapacity = (id: string, input: CapacityInput, version: number | undefined) =>
  http.put<Capacity>(`${path}/${id}`, input, version === undefined ? {} : { version });

import type { KinshipLimit, KinshipLimitInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** The figures by which relationships are checked. */
export const kinshipLimitsQuery = queryOptions({
  queryKey: ['kinship-limits'],
  queryFn: ({ signal }) => http.get<{ items: readonly KinshipLimit[] }>('/api/kinship-limits', { signal }),
});

/** Adds a figure from a day on, or corrects one. */
export const saveKinshipLimit = (id: string | undefined, input: KinshipLimitInput, version: number | undefined) =>
  id
    ? http.patch<KinshipLimit>(`/api/kinship-limits/${id}`, input, versioned(version))
    : http.post<KinshipLimit>('/api/kinship-limits', input);

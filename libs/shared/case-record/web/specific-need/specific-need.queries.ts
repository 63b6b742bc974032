import type { SpecificNeed, SpecificNeedCode, SpecificNeedInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** Codes for specific needs that the reader may use. */
export const specificNeedCodesQuery = queryOptions({
  queryKey: ['specific-need-codes'],
  queryFn: ({ signal }) => http.get<{ items: readonly SpecificNeedCode[] }>('/api/specific-need-codes', { signal }),
});

/** Specific needs of a person that the reader may see. */
export const specificNeedsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'specific-needs'],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly SpecificNeed[] }>(`/api/people/${personId}/specific-needs`, { signal }),
  });

/** Records a specific need of a person. */
export const addSpecificNeed = (personId: string, input: SpecificNeedInput) =>
  http.post<SpecificNeed>(`/api/people/${personId}/specific-needs`, input);

/** Changes what is known of a specific need. */
export const changeSpecificNeed = (id: string, input: SpecificNeedInput, version: number | undefined) =>
  http.put<SpecificNeed>(`/api/specific-needs/${id}`, input, versioned(version));

/** Takes a specific need away. */
export const removeSpecificNeed = (id: string, version: number) =>
  http.delete(`/api/specific-needs/${id}`, { version });

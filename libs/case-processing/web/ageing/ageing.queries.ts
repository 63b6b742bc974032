import type { AgeingDependant } from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** Dependants who reach an age limit before travel, soonest first. */
export const ageingQuery = (params: ListParams) => ({
  queryKey: ['cases', 'ageing', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<AgeingDependant>>('/api/ageing', { query: params, signal }),
});

/** Those of one case. */
export const ageingOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'ageing'],
    queryFn: ({ signal }) => http.get<{ items: AgeingDependant[] }>(`/api/cases/${caseId}/ageing`, { signal }),
  });

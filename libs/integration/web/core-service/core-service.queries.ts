import type { CoreService, CoreServiceMoveInput, CoreServiceRow, ServicePlan } from '@passage/integration/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

/** Services by how they stand. */
export const servicesQuery = (params: ListParams): ListQuery<CoreServiceRow> => ({
  queryKey: ['integration', 'services', params],
  queryFn: ({ signal }) =>
    http.get<ListResult<CoreServiceRow>>('/api/integration/core-services', { query: params, signal }),
});

/** The services of a family, those due first on top. */
export const servicePlanQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'service-plan'],
    queryFn: ({ signal }) => http.get<ServicePlan>(`/api/cases/${caseId}/service-plan`, { signal }),
  });

/** Records that a service was given, will not be, or is due again. */
export const moveService = (id: string, input: CoreServiceMoveInput, version: number | undefined) =>
  http.post<CoreService>(`/api/core-services/${id}/moves`, input, version === undefined ? {} : { version });

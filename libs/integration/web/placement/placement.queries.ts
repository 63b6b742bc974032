import type {
  Placement,
  PlacementAcceptance,
  PlacementChange,
  PlacementChoices,
  PlacementOffer,
  PlacementRefusal,
  PlacementRow,
  PlacementWithdrawal,
} from '@passage/integration/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

const based = (version: number | undefined) => (version === undefined ? {} : { version });
const at = (id: string) => `/api/placements/${id}` as const;

/** Cases that wait for a place, are offered, or are assured. */
export const placementsQuery = (params: ListParams): ListQuery<PlacementRow> => ({
  queryKey: ['integration', 'placements', params],
  queryFn: ({ signal }) => http.get<ListResult<PlacementRow>>('/api/integration/placements', { query: params, signal }),
});

/** Every placement of a case, the latest first. */
export const placementsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'placements'],
    queryFn: ({ signal }) => http.get<{ items: Placement[] }>(`/api/cases/${caseId}/placements`, { signal }),
  });

/** Agencies that could take a case on a day, and what is to be considered. */
export const placementChoicesQuery = (caseId: string, on: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'placement-choices', on],
    queryFn: ({ signal }) =>
      http.get<PlacementChoices>(`/api/cases/${caseId}/placement-choices`, { query: { on }, signal }),
  });

export const offerCase = (caseId: string, input: PlacementOffer) =>
  http.post<Placement>(`/api/cases/${caseId}/placements`, input);
export const changePlacement = (id: string, input: PlacementChange, version: number | undefined) =>
  http.put<Placement>(at(id), input, based(version));
export const acceptPlacement = (id: string, input: PlacementAcceptance, version: number | undefined) =>
  http.post<Placement>(`${at(id)}/acceptance`, input, based(version));
export const declinePlacement = (id: string, input: PlacementRefusal, version: number | undefined) =>
  http.post<Placement>(`${at(id)}/refusal`, input, based(version));
export const withdrawPlacement = (id: string, input: PlacementWithdrawal, version: number | undefined) =>
  http.post<Placement>(`${at(id)}/withdrawal`, input, based(version));

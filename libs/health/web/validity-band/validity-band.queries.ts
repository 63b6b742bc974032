import type { ValidityBand, ValidityBandInput } from '@passage/health/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

const path = '/api/health/validity-bands';

/** How long assessments hold. */
export const validityBandsQuery = queryOptions({
  queryKey: ['validity-bands'],
  queryFn: ({ signal }) => http.get<{ items: ValidityBand[] }>(path, { signal }),
});

/** Adds a band, or changes the one given. */
export const saveValidityBand = (id: string | undefined, input: ValidityBandInput, version: number | undefined) =>
  id === undefined
    ? http.post<ValidityBand>(path, input)
    : http.put<ValidityBand>(`${path}/${id}`, input, { ...(version !== undefined && { version }) });

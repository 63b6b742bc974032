import type {
  AgeLimit,
  AgeLimitInput,
  ProgrammeDuration,
  ProgrammeDurationInput,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Ages that matter to dependants, every version. */
export const ageLimitsQuery = queryOptions({
  queryKey: ['age-limits'],
  queryFn: ({ signal }) => http.get<{ items: AgeLimit[] }>('/api/age-limits', { signal }),
});

/** How long programmes usually take, every version. */
export const programmeDurationsQuery = queryOptions({
  queryKey: ['programme-durations'],
  queryFn: ({ signal }) => http.get<{ items: ProgrammeDuration[] }>('/api/programme-durations', { signal }),
});

const from = (version: number | undefined) => ({ ...(version !== undefined && { version }) });

/** Adds an age limit, or corrects the one named. */
export const saveAgeLimit = (id: string | undefined, input: AgeLimitInput, version: number | undefined) =>
  id
    ? http.put<AgeLimit>(`/api/age-limits/${id}`, input, from(version))
    : http.post<AgeLimit>('/api/age-limits', input);

/** Adds a usual duration, or corrects the one named. */
export const saveProgrammeDuration = (
  id: string | undefined,
  input: ProgrammeDurationInput,
  version: number | undefined,
) =>
  id
    ? http.put<ProgrammeDuration>(`/api/programme-durations/${id}`, input, from(version))
    : http.post<ProgrammeDuration>('/api/programme-durations', input);

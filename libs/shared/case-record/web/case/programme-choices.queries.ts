import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** As much of a programme as choosing one needs; the programmes themselves belong to a higher floor. */
interface ProgrammeChoice {
  readonly id: string;
  readonly name: string;
  readonly isActive?: boolean;
}

/** Programmes a case can be prepared for. */
export const programmeChoicesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => http.get<{ items: readonly ProgrammeChoice[] }>('/api/programmes', { signal }),
  staleTime: 60_000,
});

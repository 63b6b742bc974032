import type { NewSessionInput, Session, SessionInput, SessionRow } from '@passage/orientation/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

const path = '/api/orientation/sessions';
const based = (version: number | undefined) => (version === undefined ? {} : { version });

/** Sessions for the filters in the address. */
export const sessionsQuery = (params: ListParams): ListQuery<SessionRow> => ({
  queryKey: ['orientation', 'sessions', params],
  queryFn: ({ signal }) => http.get<ListResult<SessionRow>>(path, { query: params, signal }),
});

/** One session with its days. */
export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['orientation', 'session', id],
    queryFn: ({ signal }) => http.get<Session>(`${path}/${id}`, { signal }),
  });

export const planSession = (input: NewSessionInput) => http.post<Session>(path, input);

export const changeSession = (id: string, input: SessionInput, version: number | undefined) =>
  http.put<Session>(`${path}/${id}`, input, based(version));

/** Cancels a session or opens it again, for a reason. */
export const moveSession = (
  id: string,
  move: 'cancellation' | 'reopening',
  reason: string,
  version: number | undefined,
) => http.post<Session>(`${path}/${id}/${move}`, { reason }, based(version));

export const completeSession = (id: string, version: number) =>
  http.post<Session>(`${path}/${id}/completion`, undefined, { version });

/** Fetches everything of orientation again that is on screen. */
export function useRefreshOrientation(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['orientation'] });
    void client.invalidateQueries({ queryKey: ['case'] });
  };
}

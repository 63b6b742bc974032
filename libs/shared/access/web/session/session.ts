import type { Session } from '@passage/access/domain';
import { claimDrafts, discardAllDrafts, http, ProblemError, setCsrfToken } from '@passage/platform/web';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return remember(await http.get<Session>('/api/session', { signal, mayBeSignedOut: true }));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** Tells the server that somebody is still there, which restarts the idle clock. */
export async function stayIn(): Promise<void> {
  await http.get<Session>('/api/session', { query: { touch: true } });
}

/** Ends a session that nobody has used for too long; failing to reach the server changes nothing, it ends by itself. */
export async function endIdleSession(): Promise<void> {
  await http.delete('/api/session', { mayBeSignedOut: true }).catch(() => undefined);
}

/** Signs in. */
export function useSignIn(onSignedIn: (session: Session) => void) {
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) =>
      remember(await http.post<Session>('/api/session', credentials, { mayBeSignedOut: true })),
    onSuccess: onSignedIn,
  });
}

/** Signs out; nothing of what was on screen or typed stays behind. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete('/api/session', { mayBeSignedOut: true }),
    onSuccess: () => {
      discardAllDrafts();
      setCsrfToken(undefined);
      queryClient.clear();
      window.location.assign('/');
    },
  });
}

/** The token for changes and the drafts of this tab follow the session. */
function remember(session: Session): Session {
  setCsrfToken(session.csrfToken);
  claimDrafts(session.staff.id);
  return session;
}

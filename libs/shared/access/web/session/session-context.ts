import type { Session } from '@passage/access/domain';
import { createContext, use } from 'react';

/** Carries the session to the page. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in, with what rights and for how long. Pages are shown only to somebody signed in. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}

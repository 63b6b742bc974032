import type { Session } from '@passage/access/domain';
import { expectArrival, onSessionChanged, onSignedOut, useLiveEvents } from '@passage/platform/web';
import { ErrorState } from '@passage/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { SignInAgain } from '../sign-in/sign-in-again';
import { SignInPage } from '../sign-in/sign-in-page';
import { IdleWarning } from './idle-warning';
import { SessionContext } from './session-context';
import { endIdleSession, sessionQuery } from './session';
import { useStaffLocale } from './use-staff-locale';

interface SessionProviderProps {
  /** The application for somebody signed in. */
  readonly children: ReactNode;
}

/**
 * Shows the application to somebody signed in, and the sign-in page to anybody else. When a session ends while a page
 * is open, the page stays as it is behind a dialogue that asks to sign in again.
 */
export function SessionProvider({ children }: SessionProviderProps): ReactNode {
  const queryClient = useQueryClient();
  const query = useQuery(sessionQuery);
  const [last, setLast] = useState<Session | null>(null);
  const [hasEnded, setHasEnded] = useState(false);
  if (query.data && query.data !== last) setLast(query.data);

  useEffect(() => onSignedOut(() => setHasEnded(true)), []);
  useEffect(
    () => onSessionChanged(() => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })),
    [queryClient],
  );
  const arrive = useStaffLocale(last);

  const isOver = hasEnded || (last !== null && query.data === null);
  useLiveEvents(last !== null && !isOver);

  const welcome = (session: Session): void => {
    if (last && last.staff.id !== session.staff.id) {
      window.location.assign('/');
      return;
    }
    if (!last) {
      arrive(session);
      expectArrival();
    }
    queryClient.setQueryData(sessionQuery.queryKey, session);
    setHasEnded(false);
    void queryClient.invalidateQueries({ predicate: (each) => each.queryKey[0] !== 'session' });
  };

  if (!last) {
    if (query.isPending) return null;
    if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <SignInPage onSignedIn={welcome} />;
  }
  return (
    <SessionContext value={last}>
      {children}
      {isOver ? (
        <SignInAgain email={last.staff.email} onSignedIn={welcome} />
      ) : (
        <IdleWarning session={last} onOver={() => void endIdleSession().then(() => setHasEnded(true))} />
      )}
    </SessionContext>
  );
}

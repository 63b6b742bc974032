import { useCallback, type ReactNode } from 'react';
import { useSession } from '../session/session-context';
import { useNarrowing } from './narrowed-permissions';

/** Whether the signed-in person holds a permission, such as `health.assessment.record`, and it counts here. */
export function usePermitted(): (permission: string) => boolean {
  const { permissions } = useSession();
  const isAllowed = useNarrowing();
  return useCallback(
    (permission) => permissions.includes(permission) && isAllowed(permission),
    [permissions, isAllowed],
  );
}

interface IfPermittedProps {
  readonly permission: string;
  readonly children: ReactNode;
  /** Shown instead when the right is missing; nothing when left out. */
  readonly fallback?: ReactNode;
}

/** Shows something only to those who hold a permission. The API refuses in any case; this spares a dead end. */
export function IfPermitted({ permission, children, fallback = null }: IfPermittedProps): ReactNode {
  const isPermitted = usePermitted();
  return isPermitted(permission) ? children : fallback;
}

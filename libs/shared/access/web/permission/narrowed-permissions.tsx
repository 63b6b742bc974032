import { createContext, useCallback, useContext, type ReactNode } from 'react';

const NarrowingContext = createContext<(permission: string) => boolean>(() => true);

/** What of somebody's permissions counts here, such as on the page of a case that is closed. */
export function useNarrowing(): (permission: string) => boolean {
  return useContext(NarrowingContext);
}

interface NarrowedPermissionsProps {
  readonly isAllowed: (permission: string) => boolean;
  readonly children: ReactNode;
}

/** Within it a permission counts only where it is allowed too; nobody gains one. */
export function NarrowedPermissions({ isAllowed, children }: NarrowedPermissionsProps): ReactNode {
  const around = useNarrowing();
  // The same for as long as both are: whoever asks for permissions is not drawn anew.
  const narrowed = useCallback(
    (permission: string) => around(permission) && isAllowed(permission),
    [around, isAllowed],
  );
  return <NarrowingContext value={narrowed}>{children}</NarrowingContext>;
}

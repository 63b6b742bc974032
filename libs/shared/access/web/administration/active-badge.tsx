import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';

/** Whether an account, an office or an agency is in use. */
export function ActiveBadge({ isActive }: { readonly isActive: boolean }): ReactNode {
  return (
    <StatusBadge tone={isActive ? 'ok' : 'neutral'}>
      <Message id={isActive ? 'access.active' : 'access.closed'} />
    </StatusBadge>
  );
}

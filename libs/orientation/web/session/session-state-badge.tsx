import type { SessionState } from '@passage/orientation/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<SessionState, Tone>> = { planned: 'info', completed: 'ok', cancelled: 'neutral' };

/** Where a session stands. */
export function SessionStateBadge({ state }: { readonly state: SessionState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`orientation.state.${state}`} />
    </StatusBadge>
  );
}

import type { HandoverState } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<HandoverState, Tone>> = {
  proposed: 'attention',
  accepted: 'ok',
  returned: 'danger',
  withdrawn: 'neutral',
};

/** Where a handover stands. */
export function HandoverStateBadge({ state }: { readonly state: HandoverState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`case-record.handover.state.${state}`} />
    </StatusBadge>
  );
}

import type { PlacementState } from '@passage/integration/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<PlacementState, Tone>> = {
  offered: 'info',
  accepted: 'ok',
  declined: 'attention',
  withdrawn: 'neutral',
};

/** How an offer to an agency stands. */
export function PlacementStateBadge({ state }: { readonly state: PlacementState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`integration.placement.${state}`} />
    </StatusBadge>
  );
}

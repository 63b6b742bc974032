import type { BookingState } from '@passage/movement/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<BookingState, Tone>> = {
  proposed: 'info',
  confirmed: 'ok',
  departed: 'info',
  arrived: 'ok',
  cancelled: 'neutral',
  deferred: 'attention',
};

interface BookingStateBadgeProps {
  readonly state: BookingState;
  /** Whether its day has left the travel window. */
  readonly isAtRisk?: boolean;
}

/** How a booking stands, and whether it can still be travelled on. */
export function BookingStateBadge({ state, isAtRisk = false }: BookingStateBadgeProps): ReactNode {
  return (
    <>
      <StatusBadge tone={tones[state]}>
        <Message id={`movement.state.${state}`} />
      </StatusBadge>
      {isAtRisk ? (
        <StatusBadge tone="danger">
          <Message id="movement.at-risk" />
        </StatusBadge>
      ) : null}
    </>
  );
}

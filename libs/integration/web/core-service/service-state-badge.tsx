import type { CoreService } from '@passage/integration/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<CoreService['state'], Tone>> = { due: 'info', done: 'ok', 'not-possible': 'neutral' };

/** How a service stands; overdue when its day has passed. */
export function ServiceStateBadge(props: Readonly<Pick<CoreService, 'state' | 'isOverdue'>>): ReactNode {
  return props.isOverdue ? (
    <StatusBadge tone="danger">
      <Message id="integration.service-state.overdue" />
    </StatusBadge>
  ) : (
    <StatusBadge tone={tones[props.state]}>
      <Message id={`integration.service-state.${props.state}`} />
    </StatusBadge>
  );
}

import type { CheckState } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<CheckState, Tone>> = {
  'to-ask': 'attention',
  stale: 'danger',
  lapsed: 'danger',
  lapsing: 'attention',
  waiting: 'info',
  'not-clear': 'danger',
  clear: 'ok',
};

/** How a check stands. */
export function CheckStateBadge({ state }: { readonly state: CheckState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`case-processing.check.state.${state}`} />
    </StatusBadge>
  );
}

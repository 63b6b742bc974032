import type { DuplicatePairState } from '@passage/case-record/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<DuplicatePairState, Tone>> = {
  open: 'attention',
  'not-the-same': 'neutral',
  merged: 'ok',
};

/** Where a pair stands. */
export function PairStateBadge({ state }: { readonly state: DuplicatePairState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`case-record.duplicate.state.${state}`} />
    </StatusBadge>
  );
}

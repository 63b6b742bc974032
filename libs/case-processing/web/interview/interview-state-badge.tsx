import type { InterviewState } from '@passage/case-processing/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

const tones: Readonly<Record<InterviewState, Tone>> = {
  planned: 'info',
  held: 'ok',
  'no-show': 'danger',
  cancelled: 'neutral',
  rescheduled: 'neutral',
};

/** Names the state of an interview. */
export function InterviewStateBadge({ state }: { readonly state: InterviewState }): ReactNode {
  return (
    <StatusBadge tone={tones[state]}>
      <Message id={`case-processing.interview.state.${state}`} />
    </StatusBadge>
  );
}

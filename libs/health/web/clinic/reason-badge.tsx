import type { WorklistReason } from '@passage/health/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import type { ReactNode } from 'react';

/** Colour of each reason. */
export const reasonTones: Readonly<Record<WorklistReason, Tone>> = {
  examined: 'info',
  missed: 'danger',
  planned: 'neutral',
  due: 'attention',
  expiring: 'attention',
  'not-cleared': 'danger',
};

/** Why somebody stands on the work list. */
export function ReasonBadge({ reason }: { readonly reason: WorklistReason }): ReactNode {
  return (
    <StatusBadge tone={reasonTones[reason]}>
      <Message id={`health.reason.${reason}`} />
    </StatusBadge>
  );
}

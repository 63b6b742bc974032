import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';

/** Says of a standing hold that it has no owner: somebody must be named, or its day of review passes unseen. */
export function Unowned(): ReactNode {
  return (
    <StatusBadge tone="attention">
      <Message id="pipeline.holds.unowned" />
    </StatusBadge>
  );
}

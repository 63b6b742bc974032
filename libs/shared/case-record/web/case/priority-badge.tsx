import type { Priority } from '@passage/case-record/domain';
import { Message, type Icon } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const looks: Partial<Record<Priority, { tone: Tone; icon: Icon }>> = {
  emergency: { tone: 'danger', icon: IconAlertOctagon },
  urgent: { tone: 'attention', icon: IconAlertTriangle },
};

/** How soon the case must move on; the normal priority is not marked. */
export function PriorityBadge({ priority }: { readonly priority: Priority }): ReactNode {
  const look = looks[priority];
  return look ? (
    <StatusBadge tone={look.tone} icon={look.icon}>
      <Message id={`case-record.priority.${priority}`} />
    </StatusBadge>
  ) : null;
}

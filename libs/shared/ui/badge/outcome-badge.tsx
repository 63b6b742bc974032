import { Message } from '@passage/platform/web';
import type { Icon } from '@passage/platform/web';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleX,
  IconClock,
  IconRefreshAlert,
  IconShieldCheck,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { StatusBadge } from './status-badge';
import type { Tone } from './tone';

/** Outcome of a clearance, and `stale` for one that a change of the person's data has made doubtful. */
export type ShownOutcome = 'pending' | 'cleared' | 'conditional' | 'refused' | 'waived' | 'stale';

const looks: Readonly<Record<ShownOutcome, { tone: Tone; icon: Icon }>> = {
  pending: { tone: 'info', icon: IconClock },
  cleared: { tone: 'ok', icon: IconCheck },
  conditional: { tone: 'attention', icon: IconAlertTriangle },
  refused: { tone: 'danger', icon: IconCircleX },
  waived: { tone: 'special', icon: IconShieldCheck },
  stale: { tone: 'attention', icon: IconRefreshAlert },
};

interface OutcomeBadgeProps {
  readonly outcome: ShownOutcome;
}

/** Names the outcome of a clearance. */
export function OutcomeBadge({ outcome }: OutcomeBadgeProps): ReactNode {
  const { tone, icon } = looks[outcome];
  return (
    <StatusBadge tone={tone} icon={icon}>
      <Message id={`ui.outcome.${outcome}`} />
    </StatusBadge>
  );
}

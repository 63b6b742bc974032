import type { AssessmentOutcome, AssessmentState } from '@passage/health/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge, type Tone } from '@passage/ui';
import { IconAlertTriangle, IconCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const stateTones: Readonly<Record<AssessmentState, Tone>> = {
  planned: 'neutral',
  examined: 'info',
  signed: 'ok',
  superseded: 'neutral',
  cancelled: 'neutral',
};

/** Where an assessment stands. */
export function AssessmentStateBadge({ state }: { readonly state: AssessmentState }): ReactNode {
  return (
    <StatusBadge tone={stateTones[state]}>
      <Message id={`health.state.${state}`} />
    </StatusBadge>
  );
}

const outcomeLooks = {
  pending: { tone: 'info', icon: IconClock },
  cleared: { tone: 'ok', icon: IconCheck },
  conditional: { tone: 'attention', icon: IconAlertTriangle },
  refused: { tone: 'danger', icon: IconCircleX },
} as const;

/** What a physician concluded. */
export function HealthOutcomeBadge({ outcome }: { readonly outcome: AssessmentOutcome }): ReactNode {
  return (
    <StatusBadge {...outcomeLooks[outcome]}>
      <Message id={`health.outcome.${outcome}`} />
    </StatusBadge>
  );
}

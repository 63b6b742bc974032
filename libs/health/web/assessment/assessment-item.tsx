import { Group, Text } from '@mantine/core';
import type { Assessment } from '@passage/health/domain';
import { AppLink, Message, PlainDate } from '@passage/platform/web';
import { RelativeDays } from '@passage/ui';
import type { ReactNode } from 'react';
import { AssessmentStateBadge, HealthOutcomeBadge } from './assessment-badges';

/** One assessment in a history: when, what it came to, until when it holds. */
export function AssessmentItem({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { id, state, plannedOn, examinedOn, outcome, tbClass, holds, site } = assessment;
  const isSigned = state === 'signed' || state === 'superseded';
  return (
    <Group gap="xs">
      <AppLink to={`/clinic/assessments/${id}`}>
        <PlainDate value={examinedOn ?? plannedOn} />
      </AppLink>
      <AssessmentStateBadge state={state} />
      {isSigned ? <HealthOutcomeBadge outcome={outcome} /> : null}
      {tbClass && tbClass !== 'no-class' ? (
        <Text size="sm" component="span">
          <Message id={`health.tb-class.${tbClass}`} />
        </Text>
      ) : null}
      {state === 'signed' && holds?.until ? (
        <Text size="sm" component="span">
          <Message
            id="health.until"
            values={{ date: <PlainDate value={holds.until} />, distance: <RelativeDays value={holds.until} /> }}
          />
        </Text>
      ) : null}
      {site ? (
        <Text size="sm" c="dimmed" component="span">
          <bdi>{site}</bdi>
        </Text>
      ) : null}
    </Group>
  );
}

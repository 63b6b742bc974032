import { Group, Text } from '@mantine/core';
import type { AssessmentHolds } from '@passage/health/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { RelativeDays, StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';

interface ValidityLineProps {
  readonly holds: AssessmentHolds | null;
  /** Whether it is signed, and so does hold, or would if signed today. */
  readonly isSigned: boolean;
}

/** When an assessment holds, or would, and the source of the rule; a source nobody checked is labelled. */
export function ValidityLine({ holds, isSigned }: ValidityLineProps): ReactNode {
  if (!holds) {
    return (
      <Text size="sm" c="dimmed">
        <Message id="health.validity.none" />
      </Text>
    );
  }
  const { from, until, sourceNote, isVerified } = holds;
  return (
    <div>
      <Group gap="xs">
        <Text size="sm" component="span">
          <Message
            id={until ? `health.validity.${isSigned ? 'holds' : 'would'}` : 'health.validity.endless'}
            values={{ from: <PlainDate value={from} />, until: <PlainDate value={until} /> }}
          />
        </Text>
        {until ? <RelativeDays value={until} /> : null}
        {isVerified ? null : (
          <StatusBadge tone="attention">
            <Message id="health.unverified" />
          </StatusBadge>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        <bdi>{sourceNote}</bdi>
      </Text>
    </div>
  );
}

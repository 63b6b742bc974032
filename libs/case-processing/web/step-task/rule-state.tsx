import { Group } from '@mantine/core';
import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';

interface RuleStateProps {
  readonly rule: { readonly isInForce: boolean; readonly isActive: boolean; readonly isVerified: boolean };
}

/** Whether a dated rule counts today, and whether anybody checked it against its source. */
export function RuleState({ rule: { isInForce, isActive, isVerified } }: RuleStateProps): ReactNode {
  return (
    <Group gap={4}>
      {isInForce ? (
        <StatusBadge tone="ok">
          <Message id="case-processing.rule.in-force" />
        </StatusBadge>
      ) : (
        <StatusBadge tone="neutral">
          <Message id={isActive ? 'case-processing.rule.other-version' : 'case-processing.rule.switched-off'} />
        </StatusBadge>
      )}
      {isVerified ? null : (
        <StatusBadge tone="attention">
          <Message id="case-processing.unverified" />
        </StatusBadge>
      )}
    </Group>
  );
}

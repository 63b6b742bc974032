import { Group, Text } from '@mantine/core';
import { suggestedNeeds, type Assessment } from '@passage/health/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { NeedList } from './need-list';

/** Needs that usually follow from what was found and are not chosen; health staff decide. */
export function SuggestedNeeds({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const missing = suggestedNeeds(assessment).filter((code) => !assessment.needs.includes(code));
  if (missing.length === 0) return null;
  return (
    <Group gap="xs" role="note">
      <Text size="xs" c="dimmed" component="span">
        <Message id="health.needs.suggested" />
      </Text>
      <NeedList needs={missing} />
    </Group>
  );
}

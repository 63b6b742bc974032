import { Button, Group, MultiSelect, Text } from '@mantine/core';
import { suggestedNeeds, type Condition, type NeedCode, type TbClass } from '@passage/health/domain';
import { Message, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useHealthOptions } from '../assessment/health-options';

interface NeedSuggestionsProps {
  readonly tbClass: TbClass | null;
  readonly conditions: readonly Condition[];
  readonly chosen: readonly NeedCode[];
  readonly onAdd: (needs: NeedCode[]) => void;
}

/** Needs that usually follow from what was found and are not chosen yet: one press adds them all. */
export function NeedSuggestions({ tbClass, conditions, chosen, onAdd }: NeedSuggestionsProps): ReactNode {
  const missing = suggestedNeeds({ tbClass, conditions }).filter((code) => !chosen.includes(code));
  if (missing.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="xs" c="dimmed">
        <Message id="health.needs.suggested" />
      </Text>
      {missing.map((code) => (
        <Button key={code} size="compact-xs" variant="light" onClick={() => onAdd([code])}>
          <Message id={`health.need.${code}`} />
        </Button>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={() => onAdd(missing)}>
        <Message id="health.needs.add-all" />
      </Button>
    </Group>
  );
}

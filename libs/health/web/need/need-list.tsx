import { Group } from '@mantine/core';
import type { NeedCode } from '@passage/health/domain';
import { Message } from '@passage/platform/web';
import { StatusBadge } from '@passage/ui';
import type { ReactNode } from 'react';

/** Needs in plain words. */
export function NeedList({ needs }: { readonly needs: readonly NeedCode[] }): ReactNode {
  if (needs.length === 0) return <Message id="health.needs.none" />;
  return (
    <Group gap={4} component="span">
      {needs.map((code) => (
        <StatusBadge key={code} tone="special">
          <Message id={`health.need.${code}`} />
        </StatusBadge>
      ))}
    </Group>
  );
}

import { Button, Group } from '@mantine/core';
import { usePermitted } from '@passage/access/web';
import { AppLink, Message, usePath } from '@passage/platform/web';
import type { ReactNode } from 'react';

const pages = [
  { to: '/integration', labelId: 'integration.placements', permission: 'integration.placement.view' },
  { to: '/integration/arrivals', labelId: 'integration.arrivals', permission: 'integration.placement.view' },
  { to: '/integration/services', labelId: 'integration.services', permission: 'integration.service.view' },
  { to: '/integration/outcomes', labelId: 'integration.outcomes', permission: 'integration.outcome.view' },
  { to: '/integration/capacities', labelId: 'integration.capacities', permission: 'integration.capacity.view' },
] as const;

/** The pages of integration, the one on screen marked. */
export function IntegrationLinks(): ReactNode {
  const path = usePath();
  const isPermitted = usePermitted();
  return (
    <Group gap={4} role="group">
      {pages
        .filter(({ permission }) => isPermitted(permission))
        .map(({ to, labelId }) => (
          <Button
            key={to}
            component={AppLink}
            to={to}
            size="compact-xs"
            variant={path === to ? 'light' : 'subtle'}
            {...(path === to && { 'aria-current': 'page' as const })}
          >
            <Message id={labelId} />
          </Button>
        ))}
    </Group>
  );
}

import type { AreaModule } from '@passage/platform/web';
import { IconAlarm, IconBuildingCommunity, IconHome, IconPlaneArrival } from '@tabler/icons-react';
import { integrationMessages } from './messages';

const placements = 'integration.placement.view';
const services = 'integration.service.view';
const outcomes = 'integration.outcome.view';
const capacities = 'integration.capacity.view';

/** Stage 5: placement, services after arrival, outcome. */
export const integrationArea = {
  routes: [
    { path: '/integration', permission: placements, load: () => import('./placement/placements.page') },
    { path: '/integration/arrivals', permission: placements, load: () => import('./arrival/arrivals.page') },
    { path: '/integration/services', permission: services, load: () => import('./core-service/services.page') },
    { path: '/integration/outcomes', permission: outcomes, load: () => import('./outcome/outcomes.page') },
    { path: '/integration/capacities', permission: capacities, load: () => import('./capacity/capacities.page') },
  ],
  railEntries: [{ to: '/integration', labelId: 'integration.title', icon: IconHome, permission: services, rank: 60 }],
  spotlightEntries: [
    { to: '/integration/arrivals', labelId: 'integration.arrivals', icon: IconPlaneArrival, permission: placements },
    { to: '/integration/services', labelId: 'integration.services', icon: IconAlarm, permission: services },
    {
      to: '/integration/capacities',
      labelId: 'integration.capacities',
      icon: IconBuildingCommunity,
      permission: capacities,
    },
  ],
  messages: integrationMessages,
  todayPanels: [
    {
      id: 'integration.overdue',
      permission: 'integration.service.record',
      rank: 60,
      load: () => import('./today/overdue.panel'),
    },
    {
      id: 'integration.outcomes',
      permission: 'integration.outcome.record',
      rank: 61,
      load: () => import('./today/outcomes.panel'),
    },
    {
      id: 'integration.arrivals',
      permission: 'integration.service.record',
      rank: 62,
      load: () => import('./today/arrivals.panel'),
    },
  ],
  caseSections: [
    {
      id: 'integration',
      titleId: 'integration.title',
      permission: placements,
      rank: 60,
      load: () => import('./case-section/integration.section'),
    },
  ],
} satisfies AreaModule;

import type { AreaModule } from '@passage/platform/web';
import { IconAlertTriangle, IconPlaneDeparture } from '@tabler/icons-react';
import { movementMessages } from './messages';

const read = 'movement.booking.read';

/** Stage 4: bookings, departures, arrivals. */
export const movementArea = {
  routes: [
    { path: '/movement', permission: read, load: () => import('./booking/movement.page') },
    {
      path: '/movement/cases/$caseId/book',
      permission: 'movement.booking.edit',
      load: () => import('./booking/new-booking.page'),
    },
    { path: '/movement/bookings/$bookingId', permission: read, load: () => import('./booking/booking.page') },
  ],
  railEntries: [{ to: '/movement', labelId: 'movement.title', icon: IconPlaneDeparture, permission: read, rank: 50 }],
  spotlightEntries: [
    { to: '/movement?view=at-risk', labelId: 'movement.at-risk.open', icon: IconAlertTriangle, permission: read },
  ],
  messages: movementMessages,
  todayPanels: [
    {
      id: 'movement.at-risk',
      permission: 'movement.booking.edit',
      rank: 50,
      load: () => import('./today/at-risk.panel'),
    },
    { id: 'movement.ready', permission: 'movement.booking.edit', rank: 51, load: () => import('./today/ready.panel') },
    {
      id: 'movement.booked',
      permission: 'movement.booking.edit',
      rank: 52,
      load: () => import('./today/booked.panel'),
    },
  ],
  caseSections: [
    {
      id: 'movement',
      titleId: 'movement.title',
      permission: read,
      rank: 50,
      load: () => import('./case-section/movement.section'),
    },
  ],
} satisfies AreaModule;

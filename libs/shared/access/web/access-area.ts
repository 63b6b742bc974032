import type { AreaModule } from '@passage/platform/web';
import { IconBuilding, IconKey, IconSettings, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { accessMessages } from './messages';

/** Administration of staff, offices and receiving agencies. */
export const accessArea = {
  routes: [
    { path: '/own-password', load: () => import('./own-password/own-password.page') },
    {
      path: '/administration/staff',
      permission: 'access.staff.read',
      load: () => import('./administration/staff.page'),
    },
    {
      path: '/administration/offices',
      permission: 'access.office.edit',
      load: () => import('./administration/offices.page'),
    },
    {
      path: '/administration/agencies',
      permission: 'access.office.edit',
      load: () => import('./administration/agencies.page'),
    },
  ],
  railEntries: [
    {
      to: '/administration/staff',
      labelId: 'access.administration',
      icon: IconSettings,
      permission: 'access.staff.read',
      rank: 80,
    },
  ],
  spotlightEntries: [
    { to: '/own-password', labelId: 'access.own-password', icon: IconKey },
    { to: '/administration/staff', labelId: 'access.staff', icon: IconUsers, permission: 'access.staff.read' },
    { to: '/administration/offices', labelId: 'access.offices', icon: IconBuilding, permission: 'access.office.edit' },
    {
      to: '/administration/agencies',
      labelId: 'access.agencies',
      icon: IconUsersGroup,
      permission: 'access.office.edit',
    },
  ],
  messages: accessMessages,
} satisfies AreaModule;

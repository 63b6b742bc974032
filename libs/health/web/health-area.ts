import type { AreaModule } from '@passage/platform/web';
import { IconAccessible, IconCalendarTime, IconStethoscope } from '@tabler/icons-react';
import { healthMessages } from './messages';

/** Stage 2: health assessments, fit-to-fly checks and the needs that follow. */
export const healthArea = {
  routes: [
    { path: '/clinic', permission: 'health.assessment.read', load: () => import('./clinic/clinic.page') },
    {
      path: '/clinic/people/$personId',
      permission: 'health.assessment.read',
      load: () => import('./person-health/person-health.page'),
    },
    {
      path: '/clinic/assessments/$assessmentId',
      permission: 'health.assessment.read',
      load: () => import('./assessment/assessment.page'),
    },
    {
      path: '/clinic/validity',
      permission: 'health.validity-band.read',
      load: () => import('./validity-band/validity-bands.page'),
    },
    { path: '/needs', permission: 'health.summary.read', load: () => import('./need/needs.page') },
  ],
  railEntries: [
    { to: '/clinic', labelId: 'health.clinic', icon: IconStethoscope, permission: 'health.assessment.read', rank: 30 },
  ],
  spotlightEntries: [
    { to: '/needs', labelId: 'health.needs', icon: IconAccessible, permission: 'health.summary.read' },
    {
      to: '/clinic/validity',
      labelId: 'health.validity-bands',
      icon: IconCalendarTime,
      permission: 'health.validity-band.read',
    },
  ],
  messages: healthMessages,
  todayPanels: [
    { id: 'health.clinic', permission: 'health.assessment.read', rank: 30, load: () => import('./today/clinic.panel') },
  ],
  caseSections: [
    {
      id: 'health',
      titleId: 'health.title',
      permission: 'health.summary.read',
      rank: 30,
      load: () => import('./case-section/health.section'),
    },
  ],
} satisfies AreaModule;

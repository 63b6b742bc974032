import type { AreaModule } from '@passage/platform/web';
import { IconBook, IconHourglass, IconSchool } from '@tabler/icons-react';
import { orientationMessages } from './messages';

const read = 'orientation.session.read';

/** Stage 3: courses before departure. */
export const orientationArea = {
  routes: [
    { path: '/orientation', permission: read, load: () => import('./session/sessions.page') },
    {
      path: '/orientation/new',
      permission: 'orientation.session.plan',
      load: () => import('./session/new-session.page'),
    },
    { path: '/orientation/sessions/$sessionId', permission: read, load: () => import('./session/session.page') },
    { path: '/orientation/waiting', permission: read, load: () => import('./enrolment/waiting.page') },
    {
      path: '/orientation/courses',
      permission: 'orientation.course.read',
      load: () => import('./course/courses.page'),
    },
  ],
  railEntries: [{ to: '/orientation', labelId: 'orientation.title', icon: IconSchool, permission: read, rank: 40 }],
  spotlightEntries: [
    { to: '/orientation/waiting', labelId: 'orientation.waiting', icon: IconHourglass, permission: read },
    {
      to: '/orientation/courses',
      labelId: 'orientation.courses',
      icon: IconBook,
      permission: 'orientation.course.read',
    },
  ],
  messages: orientationMessages,
  todayPanels: [
    { id: 'orientation.sessions', permission: read, rank: 40, load: () => import('./today/sessions.panel') },
    { id: 'orientation.waiting', permission: read, rank: 41, load: () => import('./today/waiting.panel') },
  ],
  caseSections: [
    {
      id: 'orientation',
      titleId: 'orientation.title',
      permission: 'orientation.enrolment.read',
      rank: 40,
      load: () => import('./case-section/orientation.section'),
    },
  ],
} satisfies AreaModule;

import type { AreaModule } from '@passage/platform/web';
import { IconChartBar, IconSun } from '@tabler/icons-react';
import { reportingMessages } from './messages';

export { reportingMessages };

/** The home page and the reports. */
export const reportingArea = {
  routes: [
    { path: '/today', load: () => import('./today/today.page') },
    {
      path: '/pipeline',
      permission: 'reporting.pipeline.read',
      load: () => import('./pipeline-report/pipeline-report.page'),
    },
  ],
  railEntries: [
    { to: '/today', labelId: 'reporting.rail.today', icon: IconSun, rank: 10 },
    {
      to: '/pipeline',
      labelId: 'reporting.pipeline.title',
      icon: IconChartBar,
      permission: 'reporting.pipeline.read',
      rank: 70,
    },
  ],
  spotlightEntries: [],
  messages: reportingMessages,
} satisfies AreaModule;

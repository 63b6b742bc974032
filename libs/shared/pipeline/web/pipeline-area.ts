import type { AreaModule } from '@passage/platform/web';
import { IconFolders, IconListCheck, IconMessage, IconScale } from '@tabler/icons-react';
import { pipelineMessages } from './messages';

/** The list of cases, and the travel window of each. */
export const pipelineArea = {
  routes: [
    { path: '/cases', permission: 'pipeline.window.read', load: () => import('./caseload/cases.page') },
    {
      path: '/administration/messages',
      permission: 'pipeline.message-template.edit',
      load: () => import('./family-message/message-templates.page'),
    },
    { path: '/workload', permission: 'pipeline.workload.read', load: () => import('./workload/workload.page') },
    {
      path: '/administration/programmes',
      permission: 'pipeline.programme.read',
      load: () => import('./programme/programmes.page'),
    },
    {
      path: '/administration/programmes/$programmeId',
      permission: 'pipeline.programme.read',
      load: () => import('./programme/programme.page'),
    },
    {
      path: '/administration/programmes/$programmeId/rules',
      permission: 'pipeline.programme.edit',
      load: () => import('./programme/rules-editor.page'),
    },
  ],
  railEntries: [
    { to: '/cases', labelId: 'pipeline.cases.title', icon: IconFolders, permission: 'pipeline.window.read', rank: 20 },
    {
      to: '/workload',
      labelId: 'pipeline.workload',
      icon: IconScale,
      permission: 'pipeline.workload.read',
      rank: 21,
    },
  ],
  spotlightEntries: [
    {
      to: '/administration/programmes',
      labelId: 'pipeline.programmes',
      icon: IconListCheck,
      permission: 'pipeline.programme.read',
    },
    {
      to: '/administration/messages',
      labelId: 'pipeline.message-templates',
      icon: IconMessage,
      permission: 'pipeline.message-template.edit',
    },
  ],
  messages: pipelineMessages,
  caseBanner: { permission: 'pipeline.window.read', load: () => import('./window/case-banner') },
  caseClosureNotice: { permission: 'pipeline.window.read', load: () => import('./travel-link/closure-notice') },
  caseSections: [
    {
      id: 'window',
      titleId: 'pipeline.section.window',
      permission: 'pipeline.window.read',
      rank: 15,
      load: () => import('./window/window-section'),
    },
    {
      id: 'family-messages',
      titleId: 'pipeline.section.messages',
      permission: 'pipeline.family-message.read',
      rank: 78,
      load: () => import('./family-message/family-messages.section'),
    },
  ],
  todayPanels: [
    { id: 'closing', permission: 'pipeline.window.read', rank: 20, load: () => import('./today/closing-panel') },
    { id: 'holds-due', permission: 'pipeline.hold.release', rank: 25, load: () => import('./today/holds-panel') },
  ],
} satisfies AreaModule;

import type { AreaModule } from '@passage/platform/web';
import {
  IconCalendarWeek,
  IconDoor,
  IconFileImport,
  IconForms,
  IconLanguage,
  IconMessages,
  IconTableColumn,
  IconTransform,
} from '@tabler/icons-react';
import { caseProcessingMessages } from './messages';

/** Stage 1: referrals, interviews, submissions and decisions. */
export const caseProcessingArea = {
  routes: [
    {
      path: '/interviews',
      permission: 'case-processing.interview.read',
      load: () => import('./interview/interviews.page'),
    },
    {
      path: '/administration/rooms',
      permission: 'case-processing.room.edit',
      load: () => import('./room/rooms.page'),
    },
    {
      path: '/administration/interpreters',
      permission: 'case-processing.interpreter.edit',
      load: () => import('./interpreter/interpreters.page'),
    },
    {
      path: '/interviews/calendar',
      permission: 'case-processing.interview.read',
      load: () => import('./interview/interview-calendar.page'),
    },
    {
      path: '/interviews/$interviewId/slip',
      permission: 'case-processing.interview.read',
      load: () => import('./interview/slip.page'),
    },
    {
      path: '/questionnaires/$questionnaireId',
      permission: 'case-processing.questionnaire.read',
      load: () => import('./questionnaire/questionnaire.page'),
    },
    {
      path: '/questionnaires/$questionnaireId/copy',
      permission: 'case-processing.questionnaire.read',
      load: () => import('./questionnaire/questionnaire-copy.page'),
    },
    {
      path: '/administration/interview-forms',
      permission: 'case-processing.interview-form.edit',
      load: () => import('./interview-form/interview-forms.page'),
    },
    {
      path: '/administration/interview-forms/$formId',
      permission: 'case-processing.interview-form.edit',
      load: () => import('./interview-form/interview-form.page'),
    },
    {
      path: '/administration/interview-forms/versions/$versionId',
      permission: 'case-processing.interview-form.edit',
      load: () => import('./interview-form/form-version.page'),
    },
    {
      path: '/imports',
      permission: 'case-processing.referral-import.run',
      load: () => import('./referral-import/imports.page'),
    },
    {
      path: '/imports/columns',
      permission: 'case-processing.referral-import.run',
      load: () => import('./referral-import/columns.page'),
    },
    {
      path: '/imports/mappings',
      permission: 'case-processing.referral-import.run',
      load: () => import('./column-mapping/mappings.page'),
    },
    {
      path: '/imports/$importId',
      permission: 'case-processing.referral-import.run',
      load: () => import('./referral-import/import.page'),
    },
  ],
  railEntries: [
    {
      to: '/interviews',
      labelId: 'case-processing.interviews',
      icon: IconMessages,
      permission: 'case-processing.interview.read',
      rank: 22,
    },
    {
      to: '/imports',
      labelId: 'case-processing.imports',
      icon: IconFileImport,
      permission: 'case-processing.referral-import.run',
      rank: 24,
    },
  ],
  spotlightEntries: [
    {
      to: '/interviews/calendar',
      labelId: 'case-processing.calendar.interviews',
      icon: IconCalendarWeek,
      permission: 'case-processing.interview.read',
    },
    {
      to: '/administration/interview-forms',
      labelId: 'case-processing.interview-forms',
      icon: IconForms,
      permission: 'case-processing.interview-form.edit',
    },
    {
      to: '/administration/rooms',
      labelId: 'case-processing.rooms',
      icon: IconDoor,
      permission: 'case-processing.room.edit',
    },
    {
      to: '/administration/interpreters',
      labelId: 'case-processing.interpreters',
      icon: IconLanguage,
      permission: 'case-processing.interpreter.edit',
    },
    {
      to: '/imports/mappings',
      labelId: 'case-processing.mappings',
      icon: IconTransform,
      permission: 'case-processing.referral-import.run',
    },
    {
      to: '/imports/columns',
      labelId: 'case-processing.columns.title',
      icon: IconTableColumn,
      permission: 'case-processing.referral-import.run',
    },
  ],
  messages: caseProcessingMessages,
  todayPanels: [
    {
      id: 'case-processing.interviews',
      permission: 'case-processing.interview.plan',
      rank: 22,
      load: () => import('./today/interviews.panel'),
    },
    {
      id: 'case-processing.imports',
      permission: 'case-processing.referral-import.run',
      rank: 24,
      load: () => import('./today/imports.panel'),
    },
  ],
  approvalKinds: [
    {
      kind: 'case-processing.decision',
      labelId: 'case-processing.decision.kind',
      load: () => import('./decision/decision-change'),
    },
  ],
  caseSections: [
    {
      id: 'case-processing',
      titleId: 'case-processing.title',
      permission: 'case-processing.interview.read',
      rank: 20,
      load: () => import('./case-section/case-processing.section'),
    },
  ],
} satisfies AreaModule;

import type { AreaModule } from '@passage/platform/web';
import { IconFileImport, IconHourglass, IconMessages, IconShieldCheck } from '@tabler/icons-react';
import { caseProcessingSpotlight } from './case-processing-spotlight';
import { familyActs } from './family-event/family-acts';
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
      path: '/cases/$caseId/letter',
      permission: 'case-processing.letter.write',
      load: () => import('./letter/write-letter.page'),
    },
    {
      path: '/administration/letter-templates',
      permission: 'case-processing.letter-template.edit',
      load: () => import('./letter/letter-templates.page'),
    },
    {
      path: '/ageing',
      permission: 'case-processing.ageing.read',
      load: () => import('./ageing/ageing.page'),
    },
    {
      path: '/checks',
      permission: 'case-processing.security-check.read',
      load: () => import('./security-check/checks.page'),
    },
    {
      path: '/administration/check-types',
      permission: 'case-processing.check-type.edit',
      load: () => import('./check-type/check-types.page'),
    },
    {
      path: '/administration/pre-screening',
      permission: 'case-processing.pre-screening-item.edit',
      load: () => import('./pre-screening/pre-screening-items.page'),
    },
    {
      path: '/administration/age-limits',
      permission: 'case-processing.ageing-rule.edit',
      load: () => import('./ageing/age-limits.page'),
    },
    {
      path: '/administration/programme-durations',
      permission: 'case-processing.ageing-rule.edit',
      load: () => import('./ageing/programme-durations.page'),
    },
    {
      path: '/administration/step-tasks',
      permission: 'case-processing.step-task.edit',
      load: () => import('./step-task/step-tasks.page'),
    },
    {
      path: '/administration/best-interests',
      permission: 'case-processing.best-interest-rule.edit',
      load: () => import('./best-interest/best-interest-rules.page'),
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
      to: '/checks',
      labelId: 'case-processing.checks',
      icon: IconShieldCheck,
      permission: 'case-processing.security-check.read',
      rank: 23,
    },
    {
      to: '/ageing',
      labelId: 'case-processing.ageing',
      icon: IconHourglass,
      permission: 'case-processing.ageing.read',
      rank: 23,
    },
    {
      to: '/imports',
      labelId: 'case-processing.imports',
      icon: IconFileImport,
      permission: 'case-processing.referral-import.run',
      rank: 24,
    },
  ],
  spotlightEntries: caseProcessingSpotlight,
  messages: caseProcessingMessages,
  todayPanels: [
    {
      id: 'case-processing.interviews',
      permission: 'case-processing.interview.plan',
      rank: 22,
      load: () => import('./today/interviews.panel'),
    },
    {
      id: 'case-processing.checks',
      permission: 'case-processing.security-check.record',
      rank: 23,
      load: () => import('./today/checks.panel'),
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
  caseBanner: {
    permission: 'case-processing.ageing.read',
    load: () => import('./ageing/ageing.banner'),
  },
  familyActs,
  caseSections: [
    {
      id: 'letters',
      titleId: 'case-processing.letters',
      permission: 'case-processing.letter.read',
      rank: 21,
      load: () => import('./letter/letters.section'),
    },
    {
      id: 'case-processing',
      titleId: 'case-processing.title',
      permission: 'case-processing.interview.read',
      rank: 20,
      load: () => import('./case-section/case-processing.section'),
    },
    {
      id: 'family-events',
      titleId: 'case-processing.family-events',
      permission: 'case-processing.family-event.read',
      rank: 16,
      load: () => import('./family-event/family-events.section'),
    },
  ],
} satisfies AreaModule;

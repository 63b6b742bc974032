import { loadCaseTrail } from '@passage/audit/web';
import type { AreaModule } from '@passage/platform/web';
import {
  IconArrowsExchange,
  IconChecklist,
  IconChecks,
  IconCopyCheck,
  IconFolderPlus,
  IconHeartHandshake,
  IconLanguage,
  IconSearch,
  IconSitemap,
  IconUsersGroup,
} from '@tabler/icons-react';
import { caseRecordMessages } from './messages';

/** Cases, people and everything kept with them. */
export const caseRecordArea = {
  routes: [
    { path: '/cases/new', permission: 'case-record.case.create', load: () => import('./case/new-case.page') },
    { path: '/cases/$caseId', permission: 'case-record.case.read', load: () => import('./case/case.page') },
    {
      path: '/people/$personId',
      permission: 'case-record.person.read',
      load: () => import('./person-record/person.page'),
    },
    {
      path: '/cases/$caseId/family-paper',
      permission: 'case-record.case.read',
      load: () => import('./family-picture/family-paper.page'),
    },
    {
      path: '/administration/kinship-limits',
      permission: 'case-record.kinship-limit.edit',
      load: () => import('./kinship-limit/kinship-limits.page'),
    },
    {
      path: '/administration/wordings',
      permission: 'case-record.wording.edit',
      load: () => import('./wording/wordings.page'),
    },
    {
      path: '/administration/need-codes',
      permission: 'case-record.specific-need-code.edit',
      load: () => import('./specific-need/need-codes.page'),
    },
    { path: '/search', permission: 'case-record.search.use', load: () => import('./search/search.page') },
    {
      path: '/administration/duplicates',
      permission: 'case-record.duplicate-rules.edit',
      load: () => import('./duplicate/duplicate-rules.page'),
    },
    {
      path: '/duplicates',
      permission: 'case-record.duplicate.review',
      load: () => import('./duplicate/duplicates.page'),
    },
    {
      path: '/duplicates/$pairId',
      permission: 'case-record.duplicate.review',
      load: () => import('./duplicate/duplicate-pair.page'),
    },
    { path: '/approvals', permission: 'case-record.approval.read', load: () => import('./approval/approvals.page') },
    {
      path: '/administration/approval-rules',
      permission: 'case-record.approval-rule.edit',
      load: () => import('./approval/approval-rules.page'),
    },
    { path: '/handovers', permission: 'case-record.handover.read', load: () => import('./handover/handovers.page') },
    {
      path: '/handovers/$handoverId',
      permission: 'case-record.handover.read',
      load: () => import('./handover/handover.page'),
    },
    { path: '/tasks', permission: 'case-record.task.manage', load: () => import('./task/tasks.page') },
  ],
  railEntries: [
    {
      to: '/duplicates',
      labelId: 'case-record.duplicates',
      icon: IconUsersGroup,
      permission: 'case-record.duplicate.review',
      rank: 26,
    },
    {
      to: '/tasks',
      labelId: 'case-record.tasks.title',
      icon: IconChecklist,
      permission: 'case-record.task.manage',
      rank: 15,
    },
    {
      to: '/approvals',
      labelId: 'case-record.approvals',
      icon: IconChecks,
      permission: 'case-record.approval.read',
      rank: 16,
    },
    {
      to: '/handovers',
      labelId: 'case-record.handovers',
      icon: IconArrowsExchange,
      permission: 'case-record.handover.read',
      rank: 23,
    },
  ],
  spotlightEntries: [
    {
      to: '/administration/kinship-limits',
      labelId: 'case-record.kinship-limits.title',
      icon: IconSitemap,
      permission: 'case-record.kinship-limit.edit',
    },
    { to: '/cases/new', labelId: 'case-record.case.new', icon: IconFolderPlus, permission: 'case-record.case.create' },
    {
      to: '/administration/duplicates',
      labelId: 'case-record.duplicate-rules',
      icon: IconCopyCheck,
      permission: 'case-record.duplicate-rules.edit',
    },
    {
      to: '/administration/need-codes',
      labelId: 'case-record.need-codes',
      icon: IconHeartHandshake,
      permission: 'case-record.specific-need-code.edit',
    },
    {
      to: '/administration/wordings',
      labelId: 'case-record.wordings',
      icon: IconLanguage,
      permission: 'case-record.wording.edit',
    },
    { to: '/search', labelId: 'case-record.search.title', icon: IconSearch, permission: 'case-record.search.use' },
    {
      to: '/administration/approval-rules',
      labelId: 'case-record.approval-rules',
      icon: IconChecks,
      permission: 'case-record.approval-rule.edit',
    },
  ],
  messages: caseRecordMessages,
  todayPanels: [
    { id: 'my-tasks', permission: 'case-record.task.manage', rank: 10, load: () => import('./task/my-tasks.panel') },
    {
      id: 'approvals',
      permission: 'case-record.approval.decide',
      rank: 12,
      load: () => import('./approval/approvals.panel'),
    },
    {
      id: 'mentions',
      permission: 'case-record.mention.read',
      rank: 11,
      load: () => import('./mention/mentions.panel'),
    },
    {
      id: 'handovers',
      permission: 'case-record.handover.move',
      rank: 14,
      load: () => import('./handover/handovers.panel'),
    },
  ],
  caseSections: [
    { id: 'family', titleId: 'case-record.family.title', rank: 10, load: () => import('./family/family.section') },
    {
      id: 'family-picture',
      titleId: 'case-record.picture.title',
      rank: 12,
      load: () => import('./family-picture/family-picture.section'),
    },
    { id: 'tasks', titleId: 'case-record.tasks.title', rank: 70, load: () => import('./task/tasks.section') },
    { id: 'notes', titleId: 'case-record.notes.title', rank: 75, load: () => import('./note/notes.section') },
    {
      id: 'documents',
      titleId: 'case-record.documents.title',
      permission: 'case-record.document.read',
      rank: 80,
      load: () => import('./document/documents.section'),
    },
    {
      id: 'timeline',
      titleId: 'case-record.timeline.title',
      rank: 85,
      load: () => import('./timeline/timeline.section'),
    },
    {
      id: 'approvals',
      titleId: 'case-record.approvals',
      permission: 'case-record.approval.read',
      rank: 90,
      load: () => import('./approval/approvals.section'),
    },
    {
      id: 'trail',
      titleId: 'audit.trail',
      permission: 'audit.case-trail.read',
      rank: 95,
      load: loadCaseTrail,
    },
  ],
  caseBanner: { load: () => import('./case/waiting-banner') },
  approvalKinds: [
    {
      kind: 'case-record.identity-change',
      labelId: 'case-record.approval.identity-change',
      load: () => import('./approval/identity-change'),
    },
    {
      kind: 'case-record.person-merge',
      labelId: 'case-record.approval.person-merge',
      load: () => import('./merge/merge-change'),
    },
  ],
} satisfies AreaModule;

import type { AreaModule } from '@passage/platform/web';
import { IconEye, IconHistory, IconLock } from '@tabler/icons-react';
import { auditMessages } from './messages';

export { auditMessages };

/** Who changed and who saw a case: a part of the case page. */
export const loadCaseTrail = () => import('./trail/case-trail');

/** The audit trail. */
export const auditArea = {
  routes: [
    { path: '/audit/changes', permission: 'audit.log.read', load: () => import('./trail/changes.page') },
    { path: '/audit/reads', permission: 'audit.log.read', load: () => import('./trail/reads.page') },
    { path: '/audit/seals', permission: 'audit.seal.verify', load: () => import('./seal/seals.page') },
  ],
  railEntries: [
    { to: '/audit/changes', labelId: 'audit.rail', icon: IconHistory, permission: 'audit.log.read', rank: 75 },
  ],
  spotlightEntries: [
    { to: '/audit/reads', labelId: 'audit.reads', icon: IconEye, permission: 'audit.log.read' },
    { to: '/audit/seals', labelId: 'audit.seals', icon: IconLock, permission: 'audit.seal.verify' },
  ],
  messages: auditMessages,
} satisfies AreaModule;

import type { auditMessages } from '@passage/audit/web';
import type { reportingMessages } from '@passage/reporting/web';
import type shell from './en.json';

declare global {
  interface PassageMessages {
    audit: (typeof auditMessages)['en'];
    reporting: (typeof reportingMessages)['en'];
    shell: typeof shell;
  }
}

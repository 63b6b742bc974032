import type { accessMessages } from '@passage/access/web';
import type { auditMessages } from '@passage/audit/web';
import type { platformMessages } from '@passage/platform/web';
import type { reportingMessages } from '@passage/reporting/web';
import type { uiMessages } from '@passage/ui';
import type shell from './en.json';

declare global {
  namespace FormatjsIntl {
    /** Every sentence there is, so that a wrong id fails the type check. Each area adds its catalogue here. */
    interface Message {
      ids:
        | keyof (typeof platformMessages)['en']
        | keyof (typeof uiMessages)['en']
        | keyof (typeof accessMessages)['en']
        | keyof (typeof reportingMessages)['en']
        | keyof (typeof auditMessages)['en']
        | keyof typeof shell;
    }
  }
}

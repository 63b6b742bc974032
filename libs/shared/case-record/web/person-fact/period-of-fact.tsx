import type { DatedPeriod } from '@passage/case-record/domain';
import { Message, PlainDate } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** From when until when something held; nothing where neither is known. */
export function PeriodOfFact({ from, until }: DatedPeriod): ReactNode {
  if (from && until) {
    return (
      <span>
        <Message
          id="case-record.period.from-until"
          values={{ from: <PlainDate key="from" value={from} />, until: <PlainDate key="until" value={until} /> }}
        />
      </span>
    );
  }
  if (from)
    return (
      <span>
        <Message id="case-record.period.from" values={{ from: <PlainDate key="from" value={from} /> }} />
      </span>
    );
  if (until) {
    return (
      <span>
        <Message id="case-record.period.until" values={{ until: <PlainDate key="until" value={until} /> }} />
      </span>
    );
  }
  return null;
}

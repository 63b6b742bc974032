import type { Interview } from '@passage/case-processing/domain';
import { Instant, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

interface InterviewTimeProps {
  readonly interview: Pick<Interview, 'startsAt' | 'timeZone' | 'durationMinutes'>;
}

/** When an interview begins, by the clock of its office, and how long it is to take. */
export function InterviewTime({ interview }: InterviewTimeProps): ReactNode {
  const { startsAt, timeZone, durationMinutes } = interview;
  return (
    <span>
      <Instant value={startsAt} timeZone={timeZone} />
      {' · '}
      <Message id="case-processing.interview.minutes" values={{ minutes: durationMinutes }} />
    </span>
  );
}

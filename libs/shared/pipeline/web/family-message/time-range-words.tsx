import { Text } from '@mantine/core';
import { monthsOf, type TimeRange } from '@passage/pipeline/domain';
import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';

/** How long it took others until they left, with how many that rests on; it says that nothing is promised. */
export function TimeRangeWords({ range }: { readonly range: TimeRange }): ReactNode {
  const months = monthsOf(range);
  const { since, daysSince, leftOn, sample } = range;
  return (
    <>
      <Text size="sm">
        {months ? (
          <Message id={`pipeline.time-range.${since}`} values={{ ...months, half: months.median, sample }} />
        ) : (
          <Message id="pipeline.time-range.too-few" values={{ sample }} />
        )}
      </Text>
      <Text size="sm" c="dimmed">
        <Message id={leftOn ? 'pipeline.time-range.left' : 'pipeline.time-range.waited'} values={{ days: daysSince }} />{' '}
        <Message id="pipeline.time-range.no-promise" />
      </Text>
    </>
  );
}

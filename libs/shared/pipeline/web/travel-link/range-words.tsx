import { addDays } from '@passage/platform/domain';
import { rangesAhead, type Period } from '@passage/pipeline/domain';
import { Message, PlainDate } from '@passage/platform/web';
import { Fragment, type ReactNode } from 'react';

interface RangeWordsProps {
  readonly ranges: readonly Period[];
  /** The day of the server, from which days are to come. */
  readonly today: string;
}

/** The days to come of a set of days, in words; past ranges are left out. */
export function RangeWords({ ranges, today }: RangeWordsProps): ReactNode {
  const ahead = rangesAhead(ranges, today);
  if (ahead.length === 0) return <Message id="pipeline.range.none" />;
  return ahead.map((range, index) => (
    <Fragment key={range.from ?? ''}>
      {index > 0 ? ' · ' : null}
      <OneRange {...range} today={today} />
    </Fragment>
  ));
}

function OneRange({ from, to, today }: Period & { readonly today: string }): ReactNode {
  const start = from !== null && from > today ? from : null;
  if (start === null && to === null) return <Message id="pipeline.range.always" />;
  const days = {
    from: <PlainDate value={start} />,
    until: <PlainDate value={to === null ? null : addDays(to, -1)} />,
  };
  if (to === null) return <Message id="pipeline.range.from" values={days} />;
  return <Message id={start === null ? 'pipeline.range.until' : 'pipeline.range.between'} values={days} />;
}

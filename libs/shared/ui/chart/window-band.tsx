import { Message } from '@passage/platform/web';
import { Fragment, type ReactNode } from 'react';
import { useWindowWords } from './item-text';
import { spanOf, type Span } from './time-scale';
import type { WindowChartData } from './window-chart.types';
import classes from './chart-row.module.css';

/** Least size in percent of a bar that can hold its dates. */
const ROOM_FOR_DATES = 18;

interface WindowBandProps {
  readonly data: WindowChartData;
}

/** The first row: the days on which the whole family can travel. */
export function WindowBand({ data }: WindowBandProps): ReactNode {
  const words = useWindowWords();
  return (
    <div className={classes.row} data-kind="window">
      <div className={classes.labelCell}>
        <span className={classes.windowLabel}>
          <Message id="ui.window.title" />
        </span>
      </div>
      <div className={classes.plot}>
        {data.window.map((period) => {
          const span = spanOf(data, period);
          if (!span) return null;
          return (
            <Fragment key={period.from}>
              <span
                className={classes.windowBar}
                data-cut-start={span.isCutAtStart || undefined}
                data-cut-end={span.isCutAtEnd || undefined}
                style={{ insetInlineStart: `${span.start}%`, inlineSize: `${span.size}%` }}
              >
                {span.size > ROOM_FOR_DATES ? <span className={classes.windowText}>{words.period(period)}</span> : null}
              </span>
              {span.size > ROOM_FOR_DATES ? null : (
                <span className={classes.note} data-tone="window" style={besideSpan(span)}>
                  {words.period(period)}
                </span>
              )}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}

/** After a bar too short for its dates or, near the end of the axis, before it. */
function besideSpan({ start, size }: Span): { insetInlineStart: string } | { insetInlineEnd: string } {
  const end = start + size;
  return end > 80 ? { insetInlineEnd: `${100 - start}%` } : { insetInlineStart: `${end}%` };
}

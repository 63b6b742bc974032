import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useWindowWords } from './item-text';
import { spanOf } from './time-scale';
import type { WindowChartData } from './window-chart.types';
import classes from './window-chart.module.css';

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
            <span
              key={period.from}
              className={classes.windowBar}
              data-cut-start={span.isCutAtStart || undefined}
              data-cut-end={span.isCutAtEnd || undefined}
              style={{ insetInlineStart: `${span.start}%`, inlineSize: `${span.size}%` }}
            >
              <span className={classes.windowText}>{words.period(period)}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}

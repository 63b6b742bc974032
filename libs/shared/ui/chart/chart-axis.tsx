import { formatPlainDate, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isOnAxis, monthTicks, placeOf, spanOf } from './time-scale';
import type { WindowChartData } from './window-chart.types';
import classes from './chart-axis.module.css';

const MOST_MONTH_LABELS = 14;

interface ChartAxisProps {
  readonly data: WindowChartData;
}

/** Months along the top, with the flags of today and of the travel. */
export function ChartAxis({ data }: ChartAxisProps): ReactNode {
  const intl = useIntl();
  const travelOn = travelDay(data);
  return (
    <div className={classes.axis} aria-hidden>
      <div className={classes.corner} />
      <div className={classes.axisPlot}>
        {monthTicks(data, MOST_MONTH_LABELS).map(({ date, at, hasYear }) => (
          <span
            key={date}
            className={classes.month}
            data-year={hasYear || undefined}
            style={{ insetInlineStart: `${at}%` }}
          >
            {intl.formatDate(`${date}T00:00:00Z`, { month: 'short', timeZone: 'UTC' })}
            {hasYear ? <b className={classes.year}>{yearOf(intl, date)}</b> : null}
          </span>
        ))}
        {isOnAxis(data, data.today) ? (
          <span
            className={classes.flag}
            data-kind="today"
            style={flagPlace(placeOf(data, data.today), isCrowded(data))}
          >
            <Message id="ui.window.today" />
          </span>
        ) : null}
        {travelOn && isOnAxis(data, travelOn) ? (
          <span className={classes.flag} data-kind="planned" style={flagPlace(placeOf(data, travelOn))}>
            <Message
              id={data.departedOn ? 'ui.window.left' : 'ui.window.planned'}
              values={{ on: formatPlainDate(intl, travelOn) }}
            />
          </span>
        ) : null}
      </div>
    </div>
  );
}

/** Month lines, the shaded travel window and the lines of today and of the travel, behind all rows. */
export function ChartBackdrop({ data }: ChartAxisProps): ReactNode {
  const travelOn = travelDay(data);
  return (
    <div className={classes.backdrop} aria-hidden>
      {monthTicks(data, MOST_MONTH_LABELS).map(({ date, at }) => (
        <span key={date} className={classes.monthLine} style={{ insetInlineStart: `${at}%` }} />
      ))}
      {data.window.map((period) => {
        const span = spanOf(data, period);
        if (!span) return null;
        return (
          <span
            key={period.from}
            className={classes.shade}
            style={{ insetInlineStart: `${span.start}%`, inlineSize: `${span.size}%` }}
          />
        );
      })}
      {isOnAxis(data, data.today) ? (
        <span
          className={classes.line}
          data-kind="today"
          style={{ insetInlineStart: `${placeOf(data, data.today)}%` }}
        />
      ) : null}
      {travelOn && isOnAxis(data, travelOn) ? (
        <span
          className={classes.line}
          data-kind="planned"
          style={{ insetInlineStart: `${placeOf(data, travelOn)}%` }}
        />
      ) : null}
    </div>
  );
}

function yearOf(intl: ReturnType<typeof useIntl>, date: string): string {
  return intl.formatDate(`${date}T00:00:00Z`, { year: 'numeric', timeZone: 'UTC' });
}

/** Percent of the axis that the flag of today takes up at most. */
const FLAG_OF_TODAY = 14;

/** The day the family left on, or is booked for. */
function travelDay(data: WindowChartData): string | null {
  return data.departedOn ?? data.plannedTravelOn ?? null;
}

/** Whether the flag of the travel would lie on that of today. */
function isCrowded(data: WindowChartData): boolean {
  const travelOn = travelDay(data);
  if (!travelOn || !isOnAxis(data, travelOn)) return false;
  const [today, planned] = [placeOf(data, data.today), placeOf(data, travelOn)];
  return planned >= today && planned - today < FLAG_OF_TODAY && today > FLAG_OF_TODAY;
}

/** Near the end of the axis, and where another follows close, a flag stands before its line, so that it is not hidden. */
function flagPlace(at: number, isBefore = false): { insetInlineStart: string } | { insetInlineEnd: string } {
  return isBefore || at > 85 ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` };
}

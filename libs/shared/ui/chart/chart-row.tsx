import { Tooltip } from '@mantine/core';
import { AppLink, formatPlainDate, Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { stateTones, useWindowWords } from './item-text';
import { lastDayOf, placeOf, spanOf } from './time-scale';
import type { WindowChartData, WindowItem } from './window-chart.types';
import classes from './chart-row.module.css';

/** Beyond these places, in percent, there is no room for a date, or for more words, after the end of a bar. */
const NO_ROOM_FOR_DATE = 87;
const NO_ROOM_FOR_WORDS = 76;

interface ChartRowProps {
  readonly data: WindowChartData;
  readonly item: WindowItem;
  readonly personName: string | undefined;
  readonly href: string | undefined;
}

/** One requirement: its name, the bars of the time it is met, and in words what stands in the way. */
export function ChartRow({ data, item, personName, href }: ChartRowProps): ReactNode {
  const words = useWindowWords();
  const sentence = words.row(item, personName);
  const label = { className: classes.label, 'aria-label': sentence, 'data-chart-row': true };
  return (
    <li className={classes.row} data-binding={item.isBinding || undefined}>
      <div className={classes.labelCell}>
        {href ? (
          <AppLink to={href} {...label}>
            {item.title}
          </AppLink>
        ) : (
          <span {...label} tabIndex={0} role="img">
            {item.title}
          </span>
        )}
      </div>
      <Tooltip.Floating label={sentence} multiline maw={320} fz="xs">
        <div className={classes.plot} aria-hidden>
          {item.periods.map((period) => {
            const span = spanOf(data, period);
            if (!span) return null;
            return (
              <span
                key={period.from}
                className={classes.bar}
                data-state={item.state}
                data-cut-start={span.isCutAtStart || undefined}
                data-cut-end={span.isCutAtEnd || undefined}
                style={{ insetInlineStart: `${span.start}%`, inlineSize: `${span.size}%` }}
              />
            );
          })}
          <RowNote data={data} item={item} />
        </div>
      </Tooltip.Floating>
    </li>
  );
}

/** The words in a row's plot: what blocks, or when the bar ends. */
function RowNote({ data, item }: Pick<ChartRowProps, 'data' | 'item'>): ReactNode {
  const intl = useIntl();
  const last = item.periods.at(-1);
  const end = last?.to ?? undefined;
  const endsOnAxis = end !== undefined && end > data.from && end <= data.to;
  const anchor = endsOnAxis ? end : last && spanOf(data, last) ? undefined : data.today;
  const isBlocking = item.state !== 'ok';
  if (anchor === undefined && !isBlocking) return null;
  const at = anchor === undefined ? 100 : placeOf(data, anchor);
  const isInside = at > (isBlocking || item.isBinding ? NO_ROOM_FOR_WORDS : NO_ROOM_FOR_DATE);
  return (
    <span
      className={classes.note}
      data-tone={item.isBinding ? 'binding' : stateTones[item.state]}
      data-inside={isInside || undefined}
      style={isInside ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` }}
    >
      {isBlocking ? <Message id={`ui.window.state.${item.state}`} /> : null}
      {isBlocking && endsOnAxis ? ' · ' : null}
      {endsOnAxis ? formatPlainDate(intl, lastDayOf(end)) : null}
      {item.isBinding ? (
        <>
          {' · '}
          <Message id="ui.window.binding" />
        </>
      ) : null}
    </span>
  );
}

import { SegmentedControl } from '@mantine/core';
import { useText } from '@passage/platform/web';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ChartAxis, ChartBackdrop } from './chart-axis';
import { ChartGroup } from './chart-group';
import { WindowBand } from './window-band';
import type { WindowChartData, WindowItem } from './window-chart.types';
import classes from './window-chart.module.css';
import { WindowLegend } from './window-legend';
import { shownItems } from './window-status';
import { WindowSummary } from './window-summary';
import { WindowTable } from './window-table';

interface WindowChartProps {
  readonly data: WindowChartData;
  /** Where a row leads, for example to the record behind the clearance. `personId` is null for items of the case. */
  readonly itemHref?: (item: WindowItem, personId: string | null) => string | undefined;
}

/**
 * The travel window of a family: a row for each member and requirement with bars for the time it is met, the days on
 * which everybody can travel shaded across all rows, today and the planned travel marked, the item that closes the
 * window named, and what is missing written in its row. The same facts as a table for those who prefer one.
 */
export function WindowChart({ data, itemHref }: WindowChartProps): ReactNode {
  const text = useText();
  const [view, setView] = useState('chart');
  const rows = useRef<HTMLDivElement>(null);
  const caseItems = shownItems(data.caseItems);

  return (
    <div className={classes.root}>
      <div className={classes.top}>
        <WindowSummary data={data} />
        <SegmentedControl
          className={classes.switch ?? ''}
          value={view}
          onChange={setView}
          aria-label={text('ui.window.view')}
          data={[
            { value: 'chart', label: text('ui.window.view.chart') },
            { value: 'table', label: text('ui.window.view.table') },
          ]}
        />
      </div>
      {view === 'table' ? (
        <WindowTable data={data} />
      ) : (
        <>
          <div className={classes.scroll} role="region" aria-label={text('ui.window.chart')} tabIndex={0}>
            <div className={classes.chart} ref={rows} onKeyDown={(event) => walkRows(event, rows.current)}>
              <ChartAxis data={data} />
              <div className={classes.rows}>
                <ChartBackdrop data={data} />
                <WindowBand data={data} />
                {caseItems.length > 0 ? (
                  <ChartGroup data={data} items={caseItems} {...(itemHref ? { itemHref } : {})} />
                ) : null}
                {data.rows.map((member) => (
                  <ChartGroup
                    key={member.personId}
                    data={data}
                    member={member}
                    items={shownItems(member.items)}
                    {...(itemHref ? { itemHref } : {})}
                  />
                ))}
              </div>
            </div>
          </div>
          <WindowLegend />
        </>
      )}
    </div>
  );
}

/** Up and down walk the rows. */
function walkRows(event: KeyboardEvent, chart: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...(chart?.querySelectorAll<HTMLElement>('[data-chart-row]') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

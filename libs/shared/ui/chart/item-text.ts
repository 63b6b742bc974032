import { formatPlainDate, useText } from '@passage/platform/web';
import { useIntl } from 'react-intl';
import type { Tone } from '../badge/tone';
import { lastDayOf } from './time-scale';
import type { Period, WindowItem, WindowItemState } from './window-chart.types';

/** Colour of a state's text and bar. */
export const stateTones: Readonly<Record<WindowItemState, Tone>> = {
  ok: 'ok',
  missing: 'danger',
  pending: 'info',
  expired: 'danger',
  refused: 'danger',
  stale: 'attention',
  'not-yet': 'neutral',
  'due-later': 'neutral',
  'not-applicable': 'neutral',
};

/** Puts periods and items into words. */
export interface WindowWords {
  /** "3 Jan – 2 Jul 2026", or "from 3 Jan 2026" when there is no end. */
  readonly period: (period: Period) => string;
  /** All periods, or the state when there is none. */
  readonly validity: (item: WindowItem) => string;
  /** Whole row in one sentence, for screen readers and tooltips. */
  readonly row: (item: WindowItem, personName: string | undefined) => string;
}

/** The words of the chart in the reader's language. */
export function useWindowWords(): WindowWords {
  const intl = useIntl();
  const text = useText();

  const period = ({ from, to }: Period): string =>
    to === null
      ? text('ui.window.from', { from: formatPlainDate(intl, from) })
      : intl.formatDateTimeRange(`${from}T00:00:00Z`, `${lastDayOf(to)}T00:00:00Z`, {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        });

  const validity = (item: WindowItem): string =>
    item.periods.length === 0 ? '–' : intl.formatList(item.periods.map(period), { type: 'conjunction' });

  const row = (item: WindowItem, personName: string | undefined): string =>
    [
      `${personName ?? text('ui.window.case')}, ${item.title}: ${text(`ui.window.state.${item.state}`)}`,
      item.periods.length > 0 ? validity(item) : undefined,
      item.isBinding ? text('ui.window.binding') : undefined,
    ]
      .filter((part) => part !== undefined)
      .join('; ');

  return { period, validity, row };
}

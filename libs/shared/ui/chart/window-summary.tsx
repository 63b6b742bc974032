import { formatPlainDate, Message, useDaysFromToday } from '@passage/platform/web';
import { IconCalendarCheck, IconCalendarOff, IconCalendarTime, IconPlaneDeparture } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Tone } from '../badge/tone';
import { lastDayOf } from './time-scale';
import type { WindowChartData } from './window-chart.types';
import classes from './window-summary.module.css';
import { bindingItems, windowStatus, type WindowStatus } from './window-status';

const looks = {
  left: { tone: 'ok', icon: IconPlaneDeparture },
  open: { tone: 'ok', icon: IconCalendarCheck },
  'not-yet': { tone: 'info', icon: IconCalendarTime },
  closed: { tone: 'danger', icon: IconCalendarOff },
  empty: { tone: 'danger', icon: IconCalendarOff },
} as const satisfies Record<WindowStatus['kind'], { tone: Tone; icon: typeof IconCalendarOff }>;

interface WindowSummaryProps {
  readonly data: WindowChartData;
}

/** The chart in one or two sentences: when the family can travel, what closes the window, how much stands in the way. */
export function WindowSummary({ data }: WindowSummaryProps): ReactNode {
  const status = windowStatus(data);
  const { tone, icon: StatusIcon } = looks[status.kind];
  const blockers = [...data.caseItems, ...data.rows.flatMap((member) => member.items)].filter(
    (item) => item.isBlocker,
  ).length;
  return (
    <div className={classes.summary} data-tone={tone}>
      <StatusIcon size={20} stroke={1.6} className={classes.summaryIcon} aria-hidden />
      <div>
        <p className={classes.summaryTitle}>
          <StatusSentence status={status} today={data.today} />
        </p>
        <p className={classes.summaryHint}>
          {bindingItems(data).map(({ item, member }) => (
            <span key={`${member?.personId ?? ''}${item.requirementCode}`}>
              <Message
                id={member ? 'ui.window.closed-by-member' : 'ui.window.closed-by-case'}
                values={{ item: item.title, name: <bdi>{member?.personName}</bdi> }}
              />{' '}
            </span>
          ))}
          {status.kind === 'left' ? <Message id="ui.window.status.left-hint" /> : null}
          {blockers > 0 ? <Message id="ui.window.blockers-total" values={{ count: blockers }} /> : null}
        </p>
      </div>
    </div>
  );
}

interface StatusSentenceProps {
  readonly status: WindowStatus;
  readonly today: string;
}

function StatusSentence({ status, today }: StatusSentenceProps): ReactNode {
  const intl = useIntl();
  const fromToday = useDaysFromToday(today);
  if (status.kind === 'empty') return <Message id="ui.window.status.empty" />;
  if (status.kind === 'left') {
    const values = { on: formatPlainDate(intl, status.on), distance: fromToday(status.on).text };
    return <Message id="ui.window.status.left" values={values} />;
  }
  const { from, to } = status.period;
  if (status.kind === 'closed' || to !== null) {
    const last = lastDayOf(to ?? from);
    const values = {
      from: formatPlainDate(intl, from),
      to: formatPlainDate(intl, last),
      distance: fromToday(last).text,
      start: fromToday(from).text,
    };
    return <Message id={`ui.window.status.${status.kind}`} values={values} />;
  }
  return <Message id={`ui.window.status.${status.kind}-unbounded`} values={{ from: formatPlainDate(intl, from) }} />;
}

import { PlainDate, formatPlainDate, useDaysFromToday } from '@passage/platform/web';
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Tone } from '../badge/tone';
import { lastDayOf } from '../chart/time-scale';
import { None } from './none';
import classes from './relative-days.module.css';

interface RelativeDaysProps {
  /** `YYYY-MM-DD`; a dash is shown for null. */
  readonly value: string | null | undefined;
  /** The date is the first one that is too late, as a window's end: the day before it, the last one, is shown. */
  readonly isExclusive?: boolean;
  /** From how many days ahead the date calls for attention. */
  readonly attentionDays?: number;
  /** Set for dates that may pass without harm, such as a date of birth or of arrival: no colour then. */
  readonly isHarmless?: boolean;
}

/** How near a date is ("in 12 days"), coloured when it is close or past; the date itself stands in the tooltip. */
export function RelativeDays(props: RelativeDaysProps): ReactNode {
  const { attentionDays = 14, isHarmless = false, isExclusive = false } = props;
  const value = props.value && isExclusive ? lastDayOf(props.value) : props.value;
  const intl = useIntl();
  const fromToday = useDaysFromToday();
  if (!value) return <None />;
  const { days, text } = fromToday(value);
  return (
    <Tooltip label={<PlainDate value={value} width="long" />}>
      <time
        dateTime={value}
        className={classes.days}
        data-tone={isHarmless ? 'neutral' : toneOfDistance(days, attentionDays)}
        aria-label={`${text} (${formatPlainDate(intl, value)})`}
      >
        {text}
      </time>
    </Tooltip>
  );
}

/** A day in the past is a danger, one within the notice calls for attention, one further off is neutral. */
export function toneOfDistance(days: number, attentionDays: number): Tone {
  if (days < 0) return 'danger';
  return days <= attentionDays ? 'attention' : 'neutral';
}

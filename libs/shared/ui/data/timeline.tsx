import { Instant, PlainDate } from '@passage/platform/web';
import type { Icon } from '@passage/platform/web';
import type { ReactNode } from 'react';
import type { Tone } from '../badge/tone';
import classes from './timeline.module.css';

/** One thing that happened. */
export interface TimelineEntry {
  readonly id: string;
  /** When: an instant (ISO 8601) or a date of the day (`YYYY-MM-DD`). */
  readonly at: string;
  /** What happened, in one line. */
  readonly title: ReactNode;
  /** Who did it. */
  readonly by?: ReactNode;
  /** Details below the line. */
  readonly body?: ReactNode;
  readonly icon?: Icon;
  readonly tone?: Tone;
}

interface TimelineProps {
  /** Newest first. */
  readonly entries: readonly TimelineEntry[];
}

/** What happened, newest first. */
export function Timeline({ entries }: TimelineProps): ReactNode {
  return (
    <ol className={classes.list}>
      {entries.map(({ id, at, title, by, body, icon: IconShape, tone = 'neutral' }) => (
        <li key={id} className={classes.entry}>
          <span className={classes.mark} data-tone={tone} aria-hidden>
            {IconShape ? <IconShape size={14} stroke={1.8} /> : <span className={classes.dot} />}
          </span>
          <div className={classes.content}>
            <div className={classes.line}>
              <span className={classes.title}>{title}</span>
              <span className={classes.when}>
                {by ? <>{by} · </> : null}
                {at.length === 10 ? <PlainDate value={at} /> : <Instant value={at} />}
              </span>
            </div>
            {body ? <div className={classes.body}>{body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

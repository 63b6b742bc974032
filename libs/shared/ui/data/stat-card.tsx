import { AppLink } from '@passage/platform/web';
import type { ReactNode } from 'react';
import type { Tone } from '../badge/tone';
import classes from './stat-card.module.css';

interface StatCardProps {
  /** What is counted. */
  readonly label: ReactNode;
  /** The figure. */
  readonly value: ReactNode;
  /** A line below, for example a comparison. */
  readonly hint?: ReactNode;
  readonly tone?: Tone;
  /** Where the rows behind the figure are listed; makes the card a link. */
  readonly to?: string;
}

/** One figure with its name; a link to the rows behind it where there is one. */
export function StatCard({ label, value, hint, tone = 'neutral', to }: StatCardProps): ReactNode {
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {hint ? <span className={classes.hint}>{hint}</span> : null}
    </>
  );
  if (!to) {
    return (
      <div className={classes.card} data-tone={tone}>
        {content}
      </div>
    );
  }
  return (
    <AppLink to={to} className={classes.card} data-tone={tone}>
      {content}
    </AppLink>
  );
}

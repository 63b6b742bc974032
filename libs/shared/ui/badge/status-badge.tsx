import type { ReactNode } from 'react';
import type { Icon } from '@passage/platform/web';
import classes from './status-badge.module.css';
import type { Tone } from './tone';

interface StatusBadgeProps {
  readonly tone: Tone;
  readonly icon?: Icon;
  /** What the state is called. */
  readonly children: ReactNode;
}

/** A small label that names a state, coloured by its meaning. */
export function StatusBadge({ tone, icon: IconShape, children }: StatusBadgeProps): ReactNode {
  return (
    <span className={classes.badge} data-tone={tone}>
      {IconShape ? <IconShape size={13} stroke={2} className={classes.icon ?? ''} /> : null}
      {children}
    </span>
  );
}

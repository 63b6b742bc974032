import type { Icon } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './state-view.module.css';

interface StateViewProps {
  readonly icon: Icon;
  /** What the state is. */
  readonly title: ReactNode;
  /** What to do about it. */
  readonly hint?: ReactNode;
  /** Buttons or links that do it. */
  readonly actions?: ReactNode;
  /** `alert` is read out at once, for failures. */
  readonly role?: 'alert' | 'status';
}

/** Stands where data would stand: says why there is none and what to do. */
export function StateView({ icon: IconShape, title, hint, actions, role = 'status' }: StateViewProps): ReactNode {
  return (
    <div className={classes.view} role={role}>
      <span className={classes.icon} aria-hidden>
        <IconShape size={22} stroke={1.5} />
      </span>
      <p className={classes.title}>{title}</p>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}

import type { ReactNode } from 'react';
import classes from './form.module.css';

interface FormGridProps {
  /** How many columns where there is room. */
  readonly columns?: 1 | 2 | 3;
  readonly children: ReactNode;
}

/** Lays fields out in columns; on a phone they stand below each other. */
export function FormGrid({ columns = 2, children }: FormGridProps): ReactNode {
  return (
    <div className={classes.grid} data-columns={columns}>
      {children}
    </div>
  );
}

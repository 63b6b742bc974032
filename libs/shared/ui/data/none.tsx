import type { ReactNode } from 'react';
import classes from './none.module.css';

/** Stands where there is nothing to show. A list leaves it out on a phone, where no column has to be kept. */
export function None(): ReactNode {
  return (
    <span className={classes.none} data-none>
      –
    </span>
  );
}

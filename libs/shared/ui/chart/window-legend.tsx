import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './window-legend.module.css';

const marks = ['window', 'valid', 'binding', 'doubtful', 'expired'] as const;

/** What the bars of the chart mean. */
export function WindowLegend(): ReactNode {
  return (
    <ul className={classes.legend}>
      {marks.map((mark) => (
        <li key={mark} className={classes.legendItem}>
          <span className={classes.legendMark} data-mark={mark} aria-hidden />
          <Message id={`ui.window.legend.${mark}`} />
        </li>
      ))}
    </ul>
  );
}

import { Message } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './brand.module.css';

interface BrandProps {
  /** Height of the mark in pixels. */
  readonly size?: number;
}

/** The mark of the product, an open door, with its name. */
export function Brand({ size = 24 }: BrandProps): ReactNode {
  return (
    <span className={classes.brand} style={{ fontSize: size * 0.68 }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="8" className={classes.ground} />
        <path d="M9 26V15a7 7 0 0 1 14 0v11" className={classes.arch} />
        <path d="M16 26V11.5l7 4V26z" className={classes.leaf} />
      </svg>
      <Message id="ui.brand" />
    </span>
  );
}

import type { ReactNode } from 'react';
import classes from './code.module.css';

/** A number or code that people compare by eye, such as that of a case: in one piece, and never turned round. */
export function Code({ value }: { readonly value: string }): ReactNode {
  return (
    <bdi className={classes.code} translate="no">
      {value}
    </bdi>
  );
}

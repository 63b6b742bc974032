import { Message, type MessageId } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './key-value-list.module.css';

/** One fact: what it is called and what it is. */
export interface KeyValue {
  readonly labelId: MessageId;
  /** The fact; a dash stands for nothing. */
  readonly value: ReactNode;
}

interface KeyValueListProps {
  readonly items: readonly KeyValue[];
  /** How many columns where there is room. */
  readonly columns?: 1 | 2 | 3;
}

/** Facts of one record, as a description list. */
export function KeyValueList({ items, columns = 1 }: KeyValueListProps): ReactNode {
  return (
    <dl className={classes.list} data-columns={columns}>
      {items.map(({ labelId, value }) => (
        <div key={labelId} className={classes.item}>
          <dt className={classes.label}>
            <Message id={labelId} />
          </dt>
          <dd className={classes.value}>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Skeleton } from '@mantine/core';
import { useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import classes from './list.module.css';

interface ListSkeletonProps {
  /** How many columns are on screen. */
  readonly columns: number;
}

const ROWS = 12;

/** Stands in for rows that are on their way. */
export function ListSkeleton({ columns }: ListSkeletonProps): ReactNode {
  const text = useText();
  return (
    <div role="status" aria-label={text('ui.loading')} className={classes.skeleton}>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={classes.skeletonRow}>
          {Array.from({ length: columns }, (_unused, column) => (
            <Skeleton key={column} height={11} width={`${75 - (((row + column) * 13) % 35)}%`} radius="sm" />
          ))}
        </div>
      ))}
    </div>
  );
}

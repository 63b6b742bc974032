import { Progress } from '@mantine/core';
import { Message, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';
import { FormattedNumber } from 'react-intl';
import classes from './workload.module.css';

/** Work in usual cases; points are hundredths of one. */
export function UsualCases({ points }: { readonly points: number }): ReactNode {
  return <FormattedNumber value={points / 100} maximumFractionDigits={1} />;
}

interface LoadBarProps {
  readonly name: string;
  /** What is carried, in hundredths of a usual case. */
  readonly points: number;
  /** What can be carried, in usual cases; null: not stated. */
  readonly capacity: number | null;
}

/** How full somebody is: a bar, and the same in figures. */
export function LoadBar({ name, points, capacity }: LoadBarProps): ReactNode {
  const text = useText();
  if (capacity === null) {
    return (
      <span className={classes.figures}>
        <UsualCases points={points} /> · <Message id="pipeline.workload.no-capacity" />
      </span>
    );
  }
  const share = capacity === 0 ? Number(points > 0) * 2 : points / (capacity * 100);
  const color = share > 1 ? 'red.7' : share > 0.85 ? 'yellow.7' : 'teal.7';
  return (
    <span className={classes.load}>
      <Progress
        value={Math.min(100, share * 100)}
        color={color}
        size="sm"
        aria-label={text('pipeline.workload.load-of', { name })}
      />
      <span className={classes.figures} data-over={share > 1 || undefined}>
        <Message
          id="pipeline.workload.of-capacity"
          values={{ load: <UsualCases key="load" points={points} />, capacity }}
        />
      </span>
    </span>
  );
}

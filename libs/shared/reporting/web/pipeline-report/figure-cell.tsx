import { AppLink, Count } from '@passage/platform/web';
import type { ReactNode } from 'react';

interface FigureProps {
  readonly value: number;
  /** Where the cases behind it are listed. */
  readonly to: string;
}

/** A figure that leads to the cases behind it; nothing leads on from none. */
export function Figure({ value, to }: FigureProps): ReactNode {
  if (value === 0) return <Count value={0} />;
  return (
    <AppLink to={to}>
      <Count value={value} />
    </AppLink>
  );
}

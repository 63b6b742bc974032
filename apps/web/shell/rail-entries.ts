import { usePermitted } from '@passage/access/web';
import type { RailEntry } from '@passage/platform/web';
import { useMemo } from 'react';
import { areas } from '../areas';

const allEntries = areas.flatMap((area) => area.railEntries).toSorted((left, right) => left.rank - right.rank);

/** The entries of the rail that somebody may use, from the top. */
export function useRailEntries(): readonly RailEntry[] {
  const isPermitted = usePermitted();
  return useMemo(() => allEntries.filter((entry) => !entry.permission || isPermitted(entry.permission)), [isPermitted]);
}

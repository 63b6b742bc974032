import { SegmentedControl } from '@mantine/core';
import { useChangeSearch, useSearchParams, useText } from '@passage/platform/web';
import type { ReactNode } from 'react';

const views = ['all', 'me', 'team', 'nobody'] as const;

/** Whose cases the list shows: all, mine, those of my offices that have an owner, or nobody’s. */
export function CaseloadViews(): ReactNode {
  const text = useText();
  const change = useChangeSearch();
  const { owner } = useSearchParams();
  const shown = owner === undefined ? 'all' : (views.find((view) => view === owner) ?? '');
  return (
    <SegmentedControl
      size="xs"
      mb="sm"
      value={shown}
      aria-label={text('pipeline.cases.owner')}
      data={views.map((value) => ({ value, label: text(`pipeline.cases.view.${value}`) }))}
      onChange={(view) => change({ owner: view === 'all' ? undefined : view, after: undefined })}
    />
  );
}

import type { ListFilter } from '@passage/ui';

/** What the trail is searched by. */
export const trailFilters: readonly ListFilter[] = [
  { id: 'from', kind: 'date', labelId: 'audit.from' },
  { id: 'to', kind: 'date', labelId: 'audit.to' },
];

import { http } from '@passage/platform/web';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** A person or a case that matches what was typed. */
export interface FoundItem {
  readonly kind: 'person' | 'case';
  readonly id: string;
  readonly caseId: string;
  readonly title: string;
  /** Name in the person's own script. */
  readonly titleLocal?: string | null;
  readonly subtitle?: string | null;
}

/** Shortest text worth a search. */
const LEAST_CHARACTERS = 2;

/** Searches people and cases. */
export function foundQuery(typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['found', q],
    queryFn: ({ signal }) => http.get<{ items: FoundItem[] }>('/api/search', { query: { q }, signal }),
    enabled: q.length >= LEAST_CHARACTERS,
    placeholderData: keepPreviousData,
  });
}

import type { TimelineEvent } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { infiniteQueryOptions } from '@tanstack/react-query';

interface TimelinePage {
  readonly items: readonly TimelineEvent[];
  readonly next: string | null;
}

/** What happened in a case, latest first, page by page. */
export const timelineQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      http.get<TimelinePage>(`/api/cases/${caseId}/timeline`, { query: { after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

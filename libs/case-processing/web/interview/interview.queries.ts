import type {
  Interview,
  InterviewChange,
  InterviewChoices,
  InterviewInput,
  InterviewMoveInput,
  InterviewSeriesInput,
} from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { http } from '@passage/platform/web';
import type { ListParams } from '@passage/ui';
import { queryOptions, useQueryClient } from '@tanstack/react-query';

/** Interviews of a case, latest first. */
export const interviewsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'interviews'],
    queryFn: ({ signal }) => http.get<{ items: Interview[] }>(`/api/cases/${caseId}/interviews`, { signal }),
  });

/** One interview. */
export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['interview', id],
    queryFn: ({ signal }) => http.get<Interview>(`/api/interviews/${id}`, { signal }),
  });

/** How many pages of interviews a calendar reads at most; no office has more in a week. */
const mostPages = 10;

/** Every interview of an office from one day to another, but for cancelled ones. */
export const calendarQuery = (office: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['interviews', 'calendar', office, from, until],
    queryFn: async ({ signal }) => {
      const items: Interview[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const query = { office, from, until, limit: 200, ...(after !== null && { after }) };
        const found: Page<Interview> = await http.get<Page<Interview>>('/api/interviews', { query, signal });
        items.push(...found.items.filter(({ state }) => state !== 'cancelled'));
        after = found.next;
        if (after === null) break;
      }
      return items;
    },
  });

/** Interviews across cases. */
export const interviewsQuery = (params: ListParams) => ({
  queryKey: ['interviews', params],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    http.get<Page<Interview>>('/api/interviews', { query: params, signal }),
});

/** When an interview is thought of, by the clock of the office; `except` is the interview that gives way. */
export interface ThoughtOf {
  readonly date: string;
  readonly time: string;
  readonly durationMinutes: number;
  readonly except?: string;
}

/** Rooms and interpreters for an interview of a case; what is free, once day and time are known. */
export const interviewChoicesQuery = (caseId: string, slot?: ThoughtOf) =>
  queryOptions({
    queryKey: ['case', caseId, 'interview-choices', slot],
    queryFn: ({ signal }) =>
      http.get<InterviewChoices>(`/api/cases/${caseId}/interview-choices`, { query: { ...slot }, signal }),
  });

/** Plans several interviews, all or none. */
export const planSeries = (caseId: string, input: InterviewSeriesInput) =>
  http.post<{ items: Interview[] }>(`/api/cases/${caseId}/interview-series`, input);

export const planInterview = (caseId: string, input: InterviewInput) =>
  http.post<Interview>(`/api/cases/${caseId}/interviews`, input);

export const changeInterview = (id: string, change: InterviewChange, version: number | undefined) =>
  http.patch<Interview>(`/api/interviews/${id}`, change, { ...(version !== undefined && { version }) });

export const moveInterview = (id: string, move: InterviewMoveInput, version: number | undefined) =>
  http.post<Interview>(`/api/interviews/${id}/moves`, move, { ...(version !== undefined && { version }) });

/** Fetches what hangs on a case's progress again: itself, its window, lists of interviews and tasks. */
export function useRefreshCase(caseId: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [['case', caseId], ['cases'], ['interviews'], ['tasks']]) {
      void client.invalidateQueries({ queryKey });
    }
  };
}

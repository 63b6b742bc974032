import type { Mention, Mentionable, RecordCompartment } from '@passage/case-record/domain';
import { http, type Query } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

interface MentionPage {
  readonly items: readonly Mention[];
  readonly next: string | null;
}

/** Colleagues who may be named in a note of a compartment on a case. */
export const mentionableQuery = (caseId: string, compartment: RecordCompartment) =>
  queryOptions({
    queryKey: ['mentionable', caseId, compartment],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly Mentionable[] }>(`/api/cases/${caseId}/mentionable`, {
        query: { compartment },
        signal,
      }),
    staleTime: 60_000,
  });

/** Notes that name the reader, newest first. */
export const mentionsQuery = (params: Query) =>
  queryOptions({
    queryKey: ['mentions', params],
    queryFn: ({ signal }) => http.get<MentionPage>('/api/mentions', { query: params, signal }),
  });

/** Marks a mention as read. */
export const readMention = (id: string) => http.post(`/api/mentions/${id}/reading`);

import type { ComingMembers, FamilyEvent, FamilyEventEffect, FamilyEventInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Events of a case, latest first. */
export const familyEventsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'family-events'],
    queryFn: ({ signal }) => http.get<{ items: FamilyEvent[] }>(`/api/cases/${caseId}/family-events`, { signal }),
  });

/** Who would come with the case of a number; asks nothing while there is none. */
export const comingMembersQuery = (caseId: string, otherCaseNumber: string | null) =>
  queryOptions({
    queryKey: ['case', caseId, 'family-events', 'coming', otherCaseNumber],
    queryFn: ({ signal }) =>
      http.get<ComingMembers>(`/api/cases/${caseId}/family-events/coming`, {
        signal,
        query: { otherCaseNumber: otherCaseNumber ?? '' },
      }),
    enabled: otherCaseNumber !== null,
    retry: false,
  });

/** What an event would do. */
export const previewFamilyEvent = (caseId: string, input: FamilyEventInput) =>
  http.post<FamilyEventEffect>(`/api/cases/${caseId}/family-events/preview`, input);

/** Records an event; `version` is that of the case as it was shown. */
export const recordFamilyEvent = (caseId: string, input: FamilyEventInput, version: number) =>
  http.post<FamilyEvent>(`/api/cases/${caseId}/family-events`, input, { version });

/** Undoes an event that nothing depends on. */
export const undoFamilyEvent = (id: string, reason: string, version: number | undefined) =>
  http.post<FamilyEvent>(`/api/family-events/${id}/undoing`, { reason }, { ...(version !== undefined && { version }) });

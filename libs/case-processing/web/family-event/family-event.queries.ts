import type { FamilyEvent, FamilyEventEffect, FamilyEventInput } from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Events of a case, latest first. */
export const familyEventsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'family-events'],
    queryFn: ({ signal }) => http.get<{ items: FamilyEvent[] }>(`/api/cases/${caseId}/family-events`, { signal }),
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

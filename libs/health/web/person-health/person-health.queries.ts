import type { CaseHealth, CaseHealthSummary, PersonHealth } from '@passage/health/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Health records of a person; for health staff. */
export const personHealthQuery = (personId: string) =>
  queryOptions({
    queryKey: ['clinic', 'person', personId],
    queryFn: ({ signal }) => http.get<PersonHealth>(`/api/health/people/${personId}`, { signal }),
  });

/** Health records of a family; for health staff. */
export const caseHealthQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'health'],
    queryFn: ({ signal }) => http.get<CaseHealth>(`/api/cases/${caseId}/health`, { signal }),
  });

/** What everybody may see of a family's health. */
export const caseHealthSummaryQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'health-summary'],
    queryFn: ({ signal }) => http.get<CaseHealthSummary>(`/api/cases/${caseId}/health-summary`, { signal }),
  });

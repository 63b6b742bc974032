import type {
  CaseOrientation,
  Enrolment,
  EnrolmentInput,
  FamilyPlaces,
  WaitingPerson,
} from '@passage/orientation/domain';
import { http } from '@passage/platform/web';
import type { ListParams, ListQuery, ListResult } from '@passage/ui';
import { queryOptions } from '@tanstack/react-query';

const sessionPath = (id: string) => `/api/orientation/sessions/${id}` as const;

/** Everybody enrolled in a session. */
export const enrolmentsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['orientation', 'enrolments', sessionId],
    queryFn: ({ signal }) => http.get<{ items: Enrolment[] }>(`${sessionPath(sessionId)}/enrolments`, { signal }),
  });

/** People who need a course and have no place. */
export const waitingQuery = (params: ListParams): ListQuery<WaitingPerson> => ({
  queryKey: ['orientation', 'waiting', params],
  queryFn: ({ signal }) => http.get<ListResult<WaitingPerson>>('/api/orientation/waiting', { query: params, signal }),
});

/** What each member of a family may do in a session. */
export const familyPlacesQuery = (sessionId: string, caseId: string) =>
  queryOptions({
    queryKey: ['orientation', 'family-places', sessionId, caseId],
    queryFn: ({ signal }) =>
      http.get<FamilyPlaces>(`${sessionPath(sessionId)}/family-places`, { query: { case: caseId }, signal }),
  });

/** Sessions and results of a family. */
export const caseOrientationQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'orientation'],
    queryFn: ({ signal }) => http.get<CaseOrientation>(`/api/cases/${caseId}/orientation`, { signal }),
  });

export const enrol = (sessionId: string, input: EnrolmentInput) =>
  http.post<{ items: Enrolment[] }>(`${sessionPath(sessionId)}/enrolments`, input);

export const withdrawEnrolment = (id: string, reason: string, version: number | undefined) =>
  http.post<Enrolment>(
    `/api/orientation/enrolments/${id}/withdrawal`,
    { reason },
    { ...(version !== undefined && { version }) },
  );

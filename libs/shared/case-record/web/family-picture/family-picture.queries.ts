import type { FamilyPicture } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Everybody on record with a case, and who is what to whom; as staff see it. */
export const familyPictureQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'family-picture'],
    queryFn: ({ signal }) => http.get<FamilyPicture>(`/api/cases/${caseId}/family-picture`, { signal }),
  });

/** The family as its own papers may show it. */
export const familyPaperQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'family-paper'],
    queryFn: ({ signal }) => http.get<FamilyPicture>(`/api/cases/${caseId}/family-paper`, { signal }),
  });

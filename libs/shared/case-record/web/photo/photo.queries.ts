import type { Photo } from '@passage/case-record/domain';
import { http, upload } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** Which people of a case have a photo. */
export const photosQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'photos'],
    queryFn: ({ signal }) => http.get<{ items: readonly Photo[] }>(`/api/cases/${caseId}/photos`, { signal }),
  });

/** Address of the picture. */
export const photoContent = (id: string): string => `/api/photos/${id}/content`;

/** Puts a photo of a person in the place of the one before. */
export const putPhoto = (personId: string, file: File) => upload<Photo>(`/api/people/${personId}/photos`, file);

/** Removes a photo with its picture. */
export const removePhoto = ({ id, version }: Photo) => http.delete(`/api/photos/${id}`, { version });

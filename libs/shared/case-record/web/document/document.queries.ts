import type { CaseDocument, DocumentChange } from '@passage/case-record/domain';
import { http, upload } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** Documents of a case that the reader may see, newest first. */
export const documentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'documents'],
    queryFn: ({ signal }) => http.get<{ items: readonly CaseDocument[] }>(`/api/cases/${caseId}/documents`, { signal }),
  });

/** Sends a file to be kept with a case. */
export const uploadDocument = (
  caseId: string,
  file: File,
  fields: Readonly<Record<string, string>>,
  onProgress: (share: number) => void,
) => upload<CaseDocument>(`/api/cases/${caseId}/documents`, file, { fields, onProgress });

/** Address of the content of a document. */
export const documentContent = (id: string): string => `/api/documents/${id}/content`;

/** Changes what is said about a document. */
export const changeDocument = (id: string, change: DocumentChange, version: number | undefined) =>
  http.patch<CaseDocument>(`/api/documents/${id}`, change, versioned(version));

/** Removes a document with its content. */
export const removeDocument = (id: string, version: number) => http.delete(`/api/documents/${id}`, { version });

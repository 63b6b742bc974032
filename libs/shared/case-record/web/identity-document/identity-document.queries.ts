import type { IdentityDocument, IdentityDocumentInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds a document of identity to a person. */
export const addIdentityDocument = (personId: string, input: IdentityDocumentInput) =>
  http.post<IdentityDocument>(`/api/people/${personId}/identity-documents`, input);

/** Changes a document of identity. */
export const changeIdentityDocument = (id: string, input: IdentityDocumentInput, version: number | undefined) =>
  http.put<IdentityDocument>(`/api/identity-documents/${id}`, input, versioned(version));

/** Takes a document of identity away. */
export const removeIdentityDocument = (id: string, version: number) =>
  http.delete(`/api/identity-documents/${id}`, { version });

import type { RelationshipInput, SavedRelationship } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Records a relationship between two people of a case. */
export const addRelationship = (caseId: string, input: RelationshipInput) =>
  http.post<SavedRelationship>(`/api/cases/${caseId}/relationships`, input);

/** Corrects a relationship. */
export const changeRelationship = (id: string, input: RelationshipInput, version: number | undefined) =>
  http.patch<SavedRelationship>(`/api/relationships/${id}`, input, versioned(version));

/** Takes a relationship away. */
export const removeRelationship = (id: string, version: number) =>
  http.delete(`/api/relationships/${id}`, versioned(version));

import type { AddedRelative, RelationshipInput, RelativeInput, SavedRelationship } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Records a relationship between two people of a case. */
export const addRelationship = (caseId: string, input: RelationshipInput) =>
  http.post<SavedRelationship>(`/api/cases/${caseId}/relationships`, input);

/** Adds a person together with their relationships. */
export const addRelative = (caseId: string, input: RelativeInput) =>
  http.post<AddedRelative>(`/api/cases/${caseId}/relatives`, input);

/** Corrects a relationship. */
export const changeRelationship = (id: string, input: RelationshipInput, version: number | undefined) =>
  http.patch<SavedRelationship>(`/api/relationships/${id}`, input, versioned(version));

/** Takes a relationship away. */
export const removeRelationship = (id: string, version: number) =>
  http.delete(`/api/relationships/${id}`, versioned(version));

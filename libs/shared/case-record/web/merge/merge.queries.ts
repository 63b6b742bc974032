import type { Approval, MergeInput, PersonMerge, PersonMergeList, PersonPlace } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';
import { versioned } from '../case/case.queries';

/** A merge, and what keeps it from being undone. */
export const personMergeQuery = (id: string) =>
  queryOptions({
    queryKey: ['duplicate-pairs', 'merge', id],
    queryFn: ({ signal }) => http.get<PersonMerge>(`/api/person-merges/${id}`, { signal }),
  });

/** The record that stands for a person now. */
export const personPlaceQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId, 'place'],
    queryFn: ({ signal }) => http.get<PersonPlace>(`/api/people/${personId}/place`, { signal }),
  });

/** Merges of people of a case, latest first. */
export const mergesOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'merges'],
    queryFn: ({ signal }) => http.get<PersonMergeList>(`/api/cases/${caseId}/person-merges`, { signal }),
  });

/** Merges the two people of a pair. */
export const mergePair = (pairId: string, input: MergeInput, version: number | undefined) =>
  http.post<PersonMerge>(`/api/duplicate-pairs/${pairId}/merge`, input, versioned(version));

/** Asks a colleague to confirm the merge of the two people of a pair. */
export const proposeMerge = (pairId: string, input: MergeInput, version: number | undefined) =>
  http.post<Approval>(`/api/duplicate-pairs/${pairId}/merge-proposals`, input, versioned(version));

/** Undoes a merge. */
export const undoMerge = (id: string, reason: string, version: number | undefined) =>
  http.post<PersonMerge>(`/api/person-merges/${id}/undoing`, { reason }, versioned(version));

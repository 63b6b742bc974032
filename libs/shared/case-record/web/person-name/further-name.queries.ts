import type { FurtherName, FurtherNameInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds a further name to a person. */
export const addFurtherName = (personId: string, input: FurtherNameInput) =>
  http.post<FurtherName>(`/api/people/${personId}/names`, input);

/** Changes a further name. */
export const changeFurtherName = (id: string, input: FurtherNameInput, version: number | undefined) =>
  http.put<FurtherName>(`/api/person-names/${id}`, input, versioned(version));

/** Takes a further name away. */
export const removeFurtherName = (id: string, version: number) => http.delete(`/api/person-names/${id}`, { version });

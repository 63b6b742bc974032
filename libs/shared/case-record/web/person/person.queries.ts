import type { Person, PersonChange, PersonRecordInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Keeps a relative on record with a case. */
export const addPerson = (caseId: string, input: PersonRecordInput) =>
  http.post<Person>(`/api/cases/${caseId}/people`, input);

/** Changes facts of a person. */
export const changePerson = (personId: string, change: PersonChange, version: number | undefined) =>
  http.patch<Person>(`/api/people/${personId}`, change, versioned(version));

import type { AddedPerson, Person, PersonChange, PersonInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds a person to a case. */
export const addPerson = (caseId: string, input: PersonInput) =>
  http.post<AddedPerson>(`/api/cases/${caseId}/people`, input);

/** Changes facts of a person. */
export const changePerson = (personId: string, change: PersonChange, version: number | undefined) =>
  http.patch<Person>(`/api/people/${personId}`, change, versioned(version));

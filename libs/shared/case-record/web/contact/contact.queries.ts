import type { Contact, ContactInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds a way to reach a person to a person. */
export const addContact = (personId: string, input: ContactInput) =>
  http.post<Contact>(`/api/people/${personId}/contacts`, input);

/** Changes a way to reach a person. */
export const changeContact = (id: string, input: ContactInput, version: number | undefined) =>
  http.put<Contact>(`/api/contacts/${id}`, input, versioned(version));

/** Takes a way to reach a person away. */
export const removeContact = (id: string, version: number) => http.delete(`/api/contacts/${id}`, { version });

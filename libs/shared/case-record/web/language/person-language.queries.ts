import type { PersonLanguage, PersonLanguageInput } from '@passage/case-record/domain';
import { http } from '@passage/platform/web';
import { versioned } from '../case/case.queries';

/** Adds a language to a person. */
export const addPersonLanguage = (personId: string, input: PersonLanguageInput) =>
  http.post<PersonLanguage>(`/api/people/${personId}/languages`, input);

/** Changes a language. */
export const changePersonLanguage = (id: string, input: PersonLanguageInput, version: number | undefined) =>
  http.put<PersonLanguage>(`/api/languages/${id}`, input, versioned(version));

/** Takes a language away. */
export const removePersonLanguage = (id: string, version: number) => http.delete(`/api/languages/${id}`, { version });

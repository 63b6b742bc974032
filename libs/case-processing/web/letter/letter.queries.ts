import type {
  Letter,
  LetterAppointments,
  LetterInput,
  LetterPreview,
  LetterTemplate,
  LetterTemplateInput,
  LetterVersion,
  LetterVersionInput,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const versioned = (version: number | undefined) => (version === undefined ? {} : { version });

/** Templates of letters and forms with the words in force. */
export const letterTemplatesQuery = queryOptions({
  queryKey: ['letter-template'],
  queryFn: ({ signal }) => http.get<{ items: readonly LetterTemplate[] }>('/api/letter-templates', { signal }),
});

/** Every version of the words of a template, latest first. */
export const letterVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['letter-template', id, 'versions'],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly LetterVersion[] }>(`/api/letter-templates/${id}/versions`, { signal }),
  });

/** Letters made for a case, latest first. */
export const lettersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'letters'],
    queryFn: ({ signal }) => http.get<{ items: readonly Letter[] }>(`/api/cases/${caseId}/letters`, { signal }),
  });

/** The appointments that a letter by a template can speak of, the next first. */
export const letterAppointmentsQuery = (caseId: string, templateId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'letter-appointments', templateId],
    queryFn: ({ signal }) =>
      http.get<LetterAppointments>(`/api/cases/${caseId}/letters/appointments?templateId=${templateId}`, { signal }),
  });

/** What a letter would be; the one before stays on screen while it is set anew. */
export const letterPreviewQuery = (caseId: string, input: LetterInput) =>
  queryOptions({
    queryKey: ['case', caseId, 'letter-preview', input],
    queryFn: ({ signal }) => http.post<LetterPreview>(`/api/cases/${caseId}/letters/preview`, input, { signal }),
    placeholderData: keepPreviousData,
  });

/** Makes a letter as a PDF among the documents of the case. */
export const writeLetter = (caseId: string, input: LetterInput) =>
  http.post<Letter>(`/api/cases/${caseId}/letters`, input);

/** Where the file of a letter is. */
export const letterFile = ({ documentId }: Pick<Letter, 'documentId'>): string =>
  `/api/documents/${documentId}/content`;

/** Adds a template, or changes the one with an identifier. */
export const saveLetterTemplate = (
  id: string | undefined,
  input: LetterTemplateInput,
  version: number | undefined,
): Promise<LetterTemplate> =>
  id === undefined
    ? http.post<LetterTemplate>('/api/letter-templates', input)
    : http.put<LetterTemplate>(`/api/letter-templates/${id}`, input, versioned(version));

/** Writes new words of a template. */
export const writeLetterWords = (id: string, input: LetterVersionInput, version: number | undefined) =>
  http.post<LetterTemplate>(`/api/letter-templates/${id}/versions`, input, versioned(version));

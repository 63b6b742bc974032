import type {
  FormDocument,
  InterviewForm,
  InterviewFormInput,
  InterviewFormVersion,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** A version of a form with its questions. */
export const formVersionQuery = (id: string) =>
  queryOptions({
    queryKey: ['interview-form', 'version', id],
    queryFn: ({ signal }) => http.get<InterviewFormVersion>(`/api/interview-form-versions/${id}`, { signal }),
  });

/** Adds a form, or changes the one with an identifier. */
export async function saveForm(
  id: string | undefined,
  input: InterviewFormInput,
  version: number | undefined,
): Promise<InterviewForm> {
  if (id === undefined) return await http.post<InterviewForm>('/api/interview-forms', input);
  return await http.put<InterviewForm>(`/api/interview-forms/${id}`, input, version === undefined ? {} : { version });
}

/** What a draft holds. */
export interface DraftContent {
  readonly schema: FormDocument;
  readonly note: string;
  readonly sourceNote: string;
  readonly isVerified: boolean;
}

export const beginVersion = (formId: string, content: DraftContent) =>
  http.post<InterviewFormVersion>(`/api/interview-forms/${formId}/versions`, content);

export const writeVersion = (id: string, content: DraftContent, version: number) =>
  http.put<InterviewFormVersion>(`/api/interview-form-versions/${id}`, content, { version });

export const publishVersion = (id: string, effectiveFrom: string, version: number | undefined) =>
  http.post<InterviewFormVersion>(
    `/api/interview-form-versions/${id}/publication`,
    { effectiveFrom },
    version === undefined ? {} : { version },
  );

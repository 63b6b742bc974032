import type {
  FamilyMessageFacts,
  MessageTemplate,
  MessageTemplateInput,
  MessageText,
  MessageTextInput,
  ToldMessage,
  ToldMessageInput,
} from '@passage/pipeline/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

const versioned = (version: number | undefined) => (version === undefined ? {} : { version });

/** Templates with the words in force. */
export const templatesQuery = queryOptions({
  queryKey: ['message-templates'],
  queryFn: ({ signal }) => http.get<{ items: readonly MessageTemplate[] }>('/api/message-templates', { signal }),
});

/** Every version of the words of a template. */
export const textsQuery = (id: string) =>
  queryOptions({
    queryKey: ['message-templates', id, 'texts'],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly MessageText[] }>(`/api/message-templates/${id}/texts`, { signal }),
  });

/** What the messages to a family are filled in with. */
export const messageFactsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'message-facts'],
    queryFn: ({ signal }) => http.get<FamilyMessageFacts>(`/api/cases/${caseId}/message-facts`, { signal }),
  });

/** Adds a template, or changes the one with an identifier. */
export const saveTemplate = (
  id: string | undefined,
  input: MessageTemplateInput,
  version: number | undefined,
): Promise<MessageTemplate> =>
  id === undefined
    ? http.post<MessageTemplate>('/api/message-templates', input)
    : http.put<MessageTemplate>(`/api/message-templates/${id}`, input, versioned(version));

/** Writes new words in one language. */
export const writeText = (id: string, input: MessageTextInput, version: number | undefined) =>
  http.post<MessageTemplate>(`/api/message-templates/${id}/texts`, input, versioned(version));

/** What the family of a case was told, latest first. */
export const toldMessagesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'told-messages'],
    queryFn: ({ signal }) =>
      http.get<{ items: readonly ToldMessage[] }>(`/api/cases/${caseId}/told-messages`, { signal }),
  });

/** Records that a member was told a message. */
export const recordAsTold = (caseId: string, input: ToldMessageInput) =>
  http.post<ToldMessage>(`/api/cases/${caseId}/told-messages`, input);

/** Takes back what was recorded in error. */
export const withdrawToldMessage = (id: string, reason: string, version: number | undefined) =>
  http.post<ToldMessage>(`/api/told-messages/${id}/withdrawal`, { reason }, versioned(version));

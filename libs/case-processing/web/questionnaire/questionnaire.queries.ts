import type {
  Answers,
  InterviewForm,
  Questionnaire,
  QuestionnaireInput,
  QuestionnaireSummary,
} from '@passage/case-processing/domain';
import { http } from '@passage/platform/web';
import { queryOptions } from '@tanstack/react-query';

/** One questionnaire with its answers. */
export const questionnaireQuery = (id: string) =>
  queryOptions({
    queryKey: ['questionnaire', id],
    queryFn: ({ signal }) => http.get<Questionnaire>(`/api/questionnaires/${id}`, { signal }),
  });

/** What was filled in at an interview. */
export const questionnairesQuery = (caseId: string, interviewId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'questionnaires', interviewId],
    queryFn: ({ signal }) =>
      http.get<{ items: QuestionnaireSummary[] }>(`/api/interviews/${interviewId}/questionnaires`, { signal }),
  });

/** Forms and their versions. */
export const interviewFormsQuery = queryOptions({
  queryKey: ['interview-form'],
  queryFn: ({ signal }) => http.get<{ items: InterviewForm[] }>('/api/interview-forms', { signal }),
});

export const beginQuestionnaire = (interviewId: string, input: QuestionnaireInput) =>
  http.post<Questionnaire>(`/api/interviews/${interviewId}/questionnaires`, input);

export const saveAnswers = (id: string, answers: Answers, version: number) =>
  http.put<Questionnaire>(`/api/questionnaires/${id}/answers`, { answers }, { version });

export const sealQuestionnaire = (id: string, version: number) =>
  http.post<Questionnaire>(`/api/questionnaires/${id}/seal`, undefined, { version });

export const correctQuestionnaire = (id: string, reason: string, version: number) =>
  http.post<Questionnaire>(`/api/questionnaires/${id}/corrections`, { reason }, { version });

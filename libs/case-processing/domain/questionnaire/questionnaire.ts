import { paperLanguages, recordId, recordVersion, text, withoutForcedDirection } from '@passage/platform/domain';
import { z } from 'zod';
import { formDocument, questionKey } from '../interview-form/form-schema';
import { letterAudiences } from '../letter/letter-template';
import { longestLongText, mostQuestions } from '../interview-form/question';

export const questionnaireStates = ['draft', 'sealed'] as const;
const state = z
  .enum(questionnaireStates)
  .meta({ id: 'QuestionnaireState', description: 'A draft is being filled in; what is sealed never changes' });

/** Who may read it: whoever sees the case, or only those who may see what is told in confidence. */
export const questionnaireCompartment = z.enum(['case', 'protection']);

const answerText = z
  .string()
  .overwrite(withoutForcedDirection)
  .max(longestLongText)
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), {
    params: { code: 'platform.field.control-characters' },
  });
const answer = z.union([answerText, z.number(), z.boolean(), z.array(answerText).max(200)]);

/** Answers by the key of their question. What they must look like is the form's to say. */
export const answersInput = z
  .object({
    answers: z.record(questionKey, answer).refine((answers) => Object.keys(answers).length <= mostQuestions, {
      params: { code: 'platform.field.too-big', maximum: mostQuestions },
    }),
  })
  .meta({ id: 'QuestionnaireAnswers', description: 'Answers by the key of their question; what is left out is open' });
export type AnswersInput = z.infer<typeof answersInput>;

/** A questionnaire to be begun. */
export const questionnaireInput = z
  .object({
    formId: recordId,
    personId: recordId.nullable().default(null).meta({ description: 'Whom it is about; null: the family' }),
    isConfidential: z
      .boolean()
      .default(false)
      .meta({ description: 'Told in confidence: kept apart, and on no paper of the family' }),
  })
  .meta({ id: 'QuestionnaireInput', description: 'A form to be filled in at an interview' });
export type QuestionnaireInput = z.infer<typeof questionnaireInput>;

/** Why a sealed questionnaire is corrected. */
export const correctionInput = z
  .object({ reason: text(500, 1).meta({ description: 'Why, for colleagues' }) })
  .meta({ id: 'QuestionnaireCorrection' });
export type CorrectionInput = z.infer<typeof correctionInput>;

const named = z.object({ id: recordId, name: z.string() });

/** A questionnaire without its answers. */
export const questionnaireSummary = z
  .object({
    id: recordId,
    interviewId: recordId,
    caseId: recordId,
    formName: z.string(),
    formNumber: z.number().int().meta({ description: 'Number of the version of the form it is filled in with' }),
    person: named.nullable().meta({ description: 'Whom it is about; null: the family' }),
    compartment: questionnaireCompartment,
    state,
    correctsId: recordId.nullable().meta({ description: 'The sealed one it corrects' }),
    reason: z.string().meta({ description: 'Why that is corrected' }),
    isReplaced: z.boolean().meta({ description: 'Whether a sealed correction has taken its place' }),
    savedBy: named.nullable(),
    savedAt: z.string().meta({ description: 'Instant of the last answer, UTC' }),
    sealedBy: named.nullable(),
    sealedAt: z.string().nullable(),
    digest: z.string().nullable().meta({ description: 'SHA-256 of form and answers when sealed, as the audit has it' }),
    version: recordVersion,
  })
  .meta({ id: 'QuestionnaireSummary', description: 'A form being filled in, or filled in, at an interview' });
export type QuestionnaireSummary = z.infer<typeof questionnaireSummary>;
export const questionnaireList = z.object({ items: z.array(questionnaireSummary) }).meta({ id: 'QuestionnaireList' });

/** A questionnaire with its questions and answers. */
export const questionnaire = questionnaireSummary
  .extend({
    caseNumber: z.string(),
    interviewDate: z.string().meta({ description: 'Day of the interview, at the office' }),
    schema: formDocument,
    answers: z.record(z.string(), answer),
    people: z.array(named).meta({ description: 'Members of the family, whom answers can name' }),
  })
  .meta({ id: 'Questionnaire', description: 'A form of an interview with its questions and answers' });
export type Questionnaire = z.infer<typeof questionnaire>;

/** In which language a questionnaire is wanted as a paper, and for whom. */
export const questionnairePaperQuery = z.object({
  language: z.enum(paperLanguages).default('en').meta({ description: 'Language of the questions' }),
  audience: z
    .enum(letterAudiences)
    .default('family')
    .meta({ description: 'family: without internal questions, and nothing told in confidence; authority: everything' }),
});
export type QuestionnairePaperQuery = z.infer<typeof questionnairePaperQuery>;

import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { formFindings } from './form-document.rules';
import { formDocument } from './form-schema';

/** A form that can be filled in: well formed, and nothing in it contradicts itself. */
export const formSchema = formDocument.superRefine((document, context) => {
  for (const { path, code, params } of formFindings(document)) {
    context.addIssue({ code: 'custom', path, params: { code, ...params } });
  }
});

const facts = {
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/)
    .max(40)
    .meta({ description: 'Code of the form, capital letters', example: 'PRE-SCREENING' }),
  name: text(150, 1),
  programmeId: recordId.nullable().default(null).meta({ description: 'The programme that asks it; null: every one' }),
  isActive: z.boolean().default(true).meta({ description: 'Whether interviews may still be recorded with it' }),
};

/** A form as entered. Its questions are in its versions. */
export const interviewFormInput = z
  .object(facts)
  .meta({ id: 'InterviewFormInput', description: 'A form filled in at interviews' });
export type InterviewFormInput = z.infer<typeof interviewFormInput>;

export const formVersionStates = ['draft', 'published'] as const;
const versionState = z
  .enum(formVersionStates)
  .meta({ id: 'InterviewFormVersionState', description: 'A draft may be changed, what is published never' });

const source = {
  note: text(500).default('').meta({ description: 'What is new in this version' }),
  sourceNote: text(500).default('').meta({ description: 'Where the questions come from' }),
  isVerified: z.boolean().default(false).meta({ description: 'Whether somebody checked them against that source' }),
};

/** A version without its questions. */
const versionSummary = z
  .object({
    id: recordId,
    number: z.number().int(),
    state: versionState,
    effectiveFrom: plainDate.nullable().meta({ description: 'First day it is used; null for a draft' }),
    ...source,
    isInForce: z.boolean().meta({ description: 'Whether a questionnaire begun today is filled in with it' }),
    version: recordVersion,
  })
  .meta({ id: 'InterviewFormVersionSummary' });
export type InterviewFormVersionSummary = z.infer<typeof versionSummary>;

/** A form as the API shows it. */
export const interviewForm = z
  .object({
    id: recordId,
    ...facts,
    programmeCode: z.string().nullable(),
    versions: z.array(versionSummary).meta({ description: 'The latest first' }),
    version: recordVersion,
  })
  .meta({ id: 'InterviewForm', description: 'A form filled in at interviews, and its versions' });
export type InterviewForm = z.infer<typeof interviewForm>;
export const interviewFormList = z.object({ items: z.array(interviewForm) }).meta({ id: 'InterviewFormList' });

/** The questions of a draft. */
export const formVersionInput = z
  .object({ schema: formDocument, ...source })
  .meta({ id: 'InterviewFormVersionInput', description: 'Questions of a version, as JSON Schema' });
export type FormVersionInput = z.infer<typeof formVersionInput>;

/** When a draft takes effect. */
export const publicationInput = z
  .object({ effectiveFrom: plainDate.meta({ description: 'First day it is used, today or later' }) })
  .meta({ id: 'InterviewFormPublication' });
export type PublicationInput = z.infer<typeof publicationInput>;

/** A version of a form with its questions. */
export const interviewFormVersion = versionSummary
  .extend({ formId: recordId, code: z.string(), name: z.string(), schema: formDocument })
  .meta({ id: 'InterviewFormVersion', description: 'A version of a form with its questions' });
export type InterviewFormVersion = z.infer<typeof interviewFormVersion>;

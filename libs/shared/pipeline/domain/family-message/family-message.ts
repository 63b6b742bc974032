import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * What a template may fill in from the record: names and figures; names of the configuration in the
 * language of the message where somebody wrote them in it. Never findings, protection
 * facts or reasons of a denial.
 */
export const placeholders = [
  'principal-applicant',
  'case-number',
  'programme',
  'office',
  'owner',
  'months-from',
  'months-to',
  'months-half',
  'families',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** Language of a text, as BCP 47 has it. */
export const messageLanguage = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
  .meta({ description: 'Language, BCP 47', example: 'ar' });

/** A template as entered. */
export const messageTemplateInput = z
  .object({ title: text(200, 1).meta({ description: 'What staff call it' }), isActive: z.boolean().default(true) })
  .meta({ id: 'MessageTemplateInput', description: 'A message that families get again and again' });
export type MessageTemplateInput = z.infer<typeof messageTemplateInput>;

/** A new version of the words in one language. Earlier ones stay readable. */
export const messageTextInput = z
  .object({
    language: messageLanguage,
    body: text(4000, 1).meta({ description: 'Words, with places such as {case-number} that are filled in' }),
  })
  .meta({ id: 'MessageTextInput', description: 'The words of a message in one language' });
export type MessageTextInput = z.infer<typeof messageTextInput>;

const messageText = z.object({
  language: z.string(),
  number: z.number().int().meta({ description: 'Which version of this language it is' }),
  body: z.string(),
  writtenBy: z.object({ id: recordId, name: z.string() }),
  writtenAt: z.string(),
});

/** A template as the API shows it: the words in force, and how many versions each language has had. */
export const messageTemplate = z
  .object({
    id: recordId,
    title: z.string(),
    isActive: z.boolean(),
    texts: z.array(messageText).meta({ description: 'The latest words of each language' }),
    version: recordVersion,
  })
  .meta({ id: 'MessageTemplate', description: 'A message that families get again and again' });
export type MessageTemplate = z.infer<typeof messageTemplate>;
export const messageTemplateList = z.object({ items: z.array(messageTemplate) }).meta({ id: 'MessageTemplateList' });
export const messageTextList = z
  .object({ items: z.array(messageText) })
  .meta({ id: 'MessageTextList', description: 'Every version of the words of a template, latest first' });
export type MessageText = z.infer<typeof messageText>;

/** How long it took others from where this family stands until they left: what happened, never a promise. */
export const timeRange = z
  .object({
    since: z.enum(['referral', 'submission']).meta({ description: 'From which step the days are counted' }),
    daysSince: z
      .number()
      .int()
      .meta({ description: 'Days this family has waited since that step, or did until it left' }),
    leftOn: plainDate.nullable().meta({ description: 'When this family left; null: it waits' }),
    sample: z.number().int().meta({ description: 'Cases of the same programme that left within the last three years' }),
    median: z.number().int().nullable().meta({ description: 'Days half of them took; null: too few to say' }),
    from: z.number().int().nullable().meta({ description: 'A tenth took less' }),
    to: z.number().int().nullable().meta({ description: 'A tenth took longer' }),
  })
  .meta({ id: 'TimeRange', description: 'Real durations until departure, with how many they rest on' });
export type TimeRange = z.infer<typeof timeRange>;

/** A name of the configuration in the languages of the product; English where nobody wrote another. */
const inLanguages = z.object({ en: z.string(), fr: z.string(), ar: z.string() });

/** What a family's messages are filled in with. */
export const familyMessageFacts = z
  .object({
    language: z.string().nullable().meta({ description: 'Language of the principal applicant' }),
    principalApplicant: z.string().meta({ description: 'Name in Latin script' }),
    principalApplicantLocal: z.string().meta({ description: 'Name in their own script; empty where it is not known' }),
    caseNumber: z.string(),
    programme: inLanguages,
    office: inLanguages,
    owner: z.string().nullable(),
    timeRange: timeRange,
  })
  .meta({ id: 'FamilyMessageFacts', description: 'What the places of a message are filled with for a family' });
export type FamilyMessageFacts = z.infer<typeof familyMessageFacts>;

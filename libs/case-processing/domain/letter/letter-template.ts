import { recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { knownPlaces } from './letter-place';

/** A letter has a recipient, a greeting and a signature of the office; a form has none of them unless its text says so. */
export const letterKinds = ['letter', 'form'] as const;
/** For the family: without what a member asked to hide from the others. For an authority: with everybody. */
export const letterAudiences = ['family', 'authority'] as const;
export type LetterAudience = (typeof letterAudiences)[number];

/** A template as entered. Its words are in its versions. */
export const letterTemplateInput = z
  .object({
    code: z
      .string()
      .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/)
      .max(40)
      .meta({ description: 'Code of the template, capital letters', example: 'INTERVIEW-INVITATION' }),
    title: text(150, 1).meta({ description: 'What staff call it' }),
    kind: z.enum(letterKinds).meta({ description: 'A letter to somebody, or a form' }),
    audience: z
      .enum(letterAudiences)
      .meta({ description: 'family: what a member asked to hide is left out; authority: everybody is in it' }),
    isActive: z.boolean().default(true).meta({ description: 'Whether it may still be written with' }),
  })
  .meta({ id: 'LetterTemplateInput', description: 'A letter or form that is written again and again' });
export type LetterTemplateInput = z.infer<typeof letterTemplateInput>;

const words = z
  .object({
    subject: text(200, 1).meta({ description: 'Subject of a letter, or name of a form' }),
    body: text(12_000, 1).meta({
      description: `Paragraphs with places in double braces, such as {{case.number}}. Places: ${knownPlaces.join(', ')}, and field.KEY for each field`,
    }),
  })
  .meta({ id: 'LetterWords', description: 'The words of a template in one language' });
export type LetterWords = z.infer<typeof words>;

const label = text(120);

/** Something that whoever writes the letter fills in by hand. */
const field = z
  .object({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(30)
      .meta({ description: 'Its place is field.KEY', example: 'documents' }),
    labels: z.object({ en: text(120, 1), fr: label.default(''), ar: label.default('') }),
  })
  .meta({ id: 'LetterField', description: 'What whoever writes the letter fills in by hand' });
export type LetterField = z.infer<typeof field>;

/** New words of a template, in one language at least. Earlier versions stay on record. */
export const letterVersionInput = z
  .object({
    texts: z.object({ en: words.nullable(), fr: words.nullable(), ar: words.nullable() }),
    fields: z.array(field).max(12).default([]),
    note: text(500).default('').meta({ description: 'What is new in this version' }),
    sourceNote: text(500).default('').meta({ description: 'Where the words come from' }),
    isVerified: z.boolean().default(false).meta({ description: 'Whether the office has checked these words' }),
  })
  .meta({ id: 'LetterVersionInput', description: 'The words of a template in its languages' });
export type LetterVersionInput = z.infer<typeof letterVersionInput>;

/** A version of the words of a template; never changed. */
export const letterVersion = letterVersionInput
  .extend({
    id: recordId,
    number: z.number().int(),
    writtenBy: z
      .string()
      .nullable()
      .meta({ description: 'Name of the colleague; null for what came with the product' }),
    writtenAt: z.string(),
  })
  .meta({ id: 'LetterVersion', description: 'A version of the words of a template' });
export type LetterVersion = z.infer<typeof letterVersion>;
export const letterVersionList = z
  .object({ items: z.array(letterVersion) })
  .meta({ id: 'LetterVersionList', description: 'Every version of the words of a template, latest first' });

/** A template as the API shows it, with the words in force. */
export const letterTemplate = letterTemplateInput
  .extend({
    id: recordId,
    current: letterVersion.nullable().meta({ description: 'The latest words; null as long as there are none' }),
    version: recordVersion,
  })
  .meta({ id: 'LetterTemplate', description: 'A letter or form that is written again and again' });
export type LetterTemplate = z.infer<typeof letterTemplate>;
export const letterTemplateList = z.object({ items: z.array(letterTemplate) }).meta({ id: 'LetterTemplateList' });

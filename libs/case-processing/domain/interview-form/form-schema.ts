import { text } from '@passage/platform/domain';
import { z } from 'zod';
import { longestLongText, longestText } from './question';

/** Name of a question or an option. */
export const questionKey = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

const translations = z
  .strictObject({ fr: text(500).default(''), ar: text(500).default('') })
  .meta({ description: 'In French and Arabic; empty: as in English' });

const about = {
  title: text(500, 1).meta({ description: 'The question, in English' }),
  'x-titles': translations.default({ fr: '', ar: '' }),
  description: text(1000).default('').meta({ description: 'Help for whoever asks, in English' }),
  'x-descriptions': z
    .strictObject({ fr: text(1000).default(''), ar: text(1000).default('') })
    .default({ fr: '', ar: '' }),
  'x-shown-if': z
    .strictObject({ question: questionKey, is: z.union([questionKey, z.boolean()]) })
    .optional()
    .meta({ description: 'Asked only when an earlier question is answered so' }),
};
const asked = {
  ...about,
  'x-required': z.boolean().default(false).meta({ description: 'Whether it must be answered when it is asked' }),
  'x-internal': z.boolean().default(false).meta({ description: 'Left out of the copy for the family' }),
};

const options = z
  .array(
    z.strictObject({ const: questionKey, title: text(300, 1), 'x-titles': translations.default({ fr: '', ar: '' }) }),
  )
  .min(1)
  .max(200)
  .meta({ description: 'What can be chosen' });

const string = z.literal('string');

/** The JSON Schema of one question, by its kind. */
export const questionSchema = z.discriminatedUnion('x-kind', [
  z.strictObject({ 'x-kind': z.literal('text'), type: string, maxLength: z.literal(longestText), ...asked }),
  z.strictObject({ 'x-kind': z.literal('long-text'), type: string, maxLength: z.literal(longestLongText), ...asked }),
  z.strictObject({
    'x-kind': z.literal('number'),
    type: z.literal('number'),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    ...asked,
  }),
  z.strictObject({ 'x-kind': z.literal('date'), type: string, format: z.literal('date'), ...asked }),
  z.strictObject({ 'x-kind': z.literal('choice'), type: string, oneOf: options, ...asked }),
  z.strictObject({
    'x-kind': z.literal('choices'),
    type: z.literal('array'),
    uniqueItems: z.literal(true),
    items: z.strictObject({ type: string, oneOf: options }),
    ...asked,
  }),
  z.strictObject({ 'x-kind': z.literal('yes-no'), type: z.literal('boolean'), ...asked }),
  z.strictObject({ 'x-kind': z.literal('person'), type: string, format: z.literal('uuid'), ...asked }),
  z.strictObject({ 'x-kind': z.literal('heading'), not: z.strictObject({}), ...about }),
]);
export type QuestionSchema = z.infer<typeof questionSchema>;

/** The JSON Schema (draft 2020-12) of a form, as far as forms use it. Keywords that begin with x- are ours. */
export const formDocument = z
  .strictObject({
    $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
    type: z.literal('object'),
    properties: z.record(questionKey, questionSchema),
    'x-order': z.array(questionKey).meta({ description: 'The questions in the order in which they are asked' }),
    required: z.array(questionKey).default([]),
    allOf: z.array(z.unknown()).default([]),
    additionalProperties: z.literal(false),
  })
  .meta({ id: 'FormDocument', description: 'JSON Schema of the answers to a form' });
export type FormDocument = z.infer<typeof formDocument>;

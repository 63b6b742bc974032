import { paperLanguages, plainDate, recordId, text } from '@passage/platform/domain';
import { z } from 'zod';
import { appointmentKinds } from './letter-appointment.rules';

const language = z.enum(paperLanguages).meta({ description: 'Language of the letter' });

/** A letter to be written. */
export const letterInput = z
  .object({
    templateId: recordId,
    language: language.nullable().default(null).meta({
      description:
        'null: the family’s where there are words in it, else the office’s; of a paper for an authority English',
    }),
    recipientId: recordId
      .nullable()
      .default(null)
      .meta({ description: 'Member it is for; null: the principal applicant, or nobody where it is for an authority' }),
    appointmentId: recordId.nullable().default(null).meta({
      description:
        'Interview or appointment for fingerprints it speaks of; null: the next, the recipient’s before another’s',
    }),
    fields: z
      .record(z.string().max(30), text(4000))
      .refine((given) => Object.keys(given).length <= 12, {
        params: { code: 'platform.field.too-big', maximum: 12 },
      })
      .default({})
      .meta({ description: 'What is filled in by hand, by the key of the field' }),
  })
  .meta({ id: 'LetterInput', description: 'A letter or form to be filled in from the record' });
export type LetterInput = z.infer<typeof letterInput>;

/** The appointments that a letter by a template can speak of. */
export const letterAppointments = z
  .object({
    needed: z.array(z.enum(appointmentKinds)).meta({ description: 'Kinds of appointments the template speaks of' }),
    items: z.array(
      z.object({
        id: recordId,
        kind: z.enum(appointmentKinds),
        date: plainDate,
        time: z.string().meta({ description: 'By the clock of the office', example: '09:30' }),
        place: z.string(),
        people: z.array(z.string()).meta({ description: 'Names of those concerned whom the paper may show' }),
      }),
    ),
  })
  .meta({ id: 'LetterAppointments', description: 'Planned appointments a letter can speak of, the next first' });
export type LetterAppointments = z.infer<typeof letterAppointments>;

/** What a letter would be. */
export const letterPreview = z
  .object({
    subject: z.string(),
    language,
    missing: z
      .array(z.string())
      .meta({ description: 'Places without a value in this record; with any, the letter cannot be made' }),
    unprintable: z.array(z.string()).meta({ description: 'Signs that the fonts of letters lack' }),
    picture: z.string().meta({ description: 'Its pages as SVG, one below the other' }),
    text: z.string().meta({ description: 'Its words, for those who do not see the picture' }),
  })
  .meta({ id: 'LetterPreview', description: 'What a letter would be, before it is made' });
export type LetterPreview = z.infer<typeof letterPreview>;

/** A letter that was made. The file is a document of the case. */
export const letter = z
  .object({
    id: recordId,
    templateTitle: z.string(),
    templateNumber: z.number().int().meta({ description: 'Number of the version of the words' }),
    subject: z.string(),
    language,
    recipient: z.object({ id: recordId, name: z.string() }).nullable(),
    documentId: recordId,
    isRemoved: z.boolean().meta({ description: 'Whether the document was removed since' }),
    writtenBy: z.object({ id: recordId, name: z.string() }),
    writtenAt: z.string(),
  })
  .meta({ id: 'Letter', description: 'A letter or form that was made, and by whom' });
export type Letter = z.infer<typeof letter>;
export const letterList = z
  .object({ items: z.array(letter) })
  .meta({ id: 'LetterList', description: 'Letters and forms of a case, latest first' });

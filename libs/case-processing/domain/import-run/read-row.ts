import { birthDatePrecisions, memberRelationships, sexes } from '@passage/case-record/domain';
import { pageOf, plainDate } from '@passage/platform/domain';
import { z } from 'zod';

/** A row of the file as it was understood, so that somebody sees whether columns were taken for what they are. */
export const readRow = z
  .object({
    rowNumber: z.number().int().meta({ description: 'Row of the file, the header being row 1' }),
    referralNumber: z.string(),
    isRejected: z.boolean().meta({ description: 'Whether the row, or another of its family, cannot be accepted' }),
    name: z.string().meta({ description: 'Given and family names in Latin letters' }),
    person: z
      .object({
        nameLocal: z.string(),
        relationship: z.enum(memberRelationships),
        sex: z.enum(sexes),
        birthDate: plainDate,
        birthDatePrecision: z.enum(birthDatePrecisions),
        nationality: z.string().nullable(),
        language: z.string().nullable(),
        phone: z.string().nullable(),
        registrationNumber: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'Null where a cell of the row cannot be accepted' }),
  })
  .meta({ id: 'ReadReferralRow', description: 'A row of the file as it was understood' });
export type ReadRow = z.infer<typeof readRow>;
export const readRowPage = pageOf('ReadReferralRowPage', readRow);

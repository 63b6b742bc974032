import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { condition, tbClass } from '../condition/condition';

/** How long an assessment holds when it came to this, as an administrator states it. */
export const validityBandInput = z
  .object({
    destination: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .meta({ description: 'Country of destination (ISO 3166-1 alpha-2); null: those without bands of their own' }),
    tbClass: tbClass.nullable().meta({ description: 'For this class of tuberculosis; null: for every class' }),
    condition: condition.nullable().meta({ description: 'For people with this condition; null: for everybody' }),
    months: z.number().int().min(1).max(60).meta({ description: 'Months an assessment holds' }),
    effectiveFrom: plainDate.meta({ description: 'First day of examination to which it applies' }),
    sourceNote: text(500, 1).meta({ description: 'Where the rule comes from' }),
    isVerified: z.boolean().meta({ description: 'Whether the rule was checked against its source' }),
  })
  .meta({ id: 'ValidityBandInput', description: 'How long an assessment holds when it came to this' });
export type ValidityBandInput = z.infer<typeof validityBandInput>;

/** A validity band as kept. */
export const validityBand = validityBandInput
  .extend({ id: recordId, version: recordVersion })
  .meta({ id: 'ValidityBand', description: 'How long an assessment holds when it came to this' });
export type ValidityBand = z.infer<typeof validityBand>;

export const validityBandList = z
  .object({ items: z.array(validityBand) })
  .meta({ id: 'ValidityBandList', description: 'Every validity band, by destination, class and day' });

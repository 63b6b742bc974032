import { plainDate, recordId, text } from '@passage/platform/domain';
import { gate } from '@passage/pipeline/domain';
import { z } from 'zod';

/** What health staff state when they hold a person for a medical reason. Outside the clinic it says "medical", nothing more. */
export const medicalHoldInput = z
  .object({
    personId: recordId.meta({ description: 'Who is held' }),
    gates: z.array(gate).min(1).meta({ description: 'The gates it stops' }),
    reviewOn: plainDate.meta({ description: 'When it must be looked at again' }),
    clinicalReason: text(2000, 1).meta({ description: 'The reason, for health staff only' }),
  })
  .meta({ id: 'MedicalHoldInput', description: 'A medical hold being placed' });
export type MedicalHoldInput = z.infer<typeof medicalHoldInput>;

/** Why a medical hold ends; said by another person than the one who placed it. */
export const medicalHoldRelease = z
  .object({ reason: text(500, 1).meta({ description: 'For health staff only' }) })
  .meta({ id: 'MedicalHoldRelease', description: 'Why a medical hold ends' });

/** A medical hold as health staff see it. */
export const medicalHold = z
  .object({
    id: recordId.meta({ description: 'Identifier of the hold, by which it is released' }),
    personId: recordId.nullable(),
    gates: z.array(gate),
    reviewOn: plainDate,
    clinicalReason: z.string().nullable().meta({ description: 'Null when it was placed outside the clinic' }),
    placedAt: z.string(),
    placedBy: z.object({ id: recordId, name: z.string() }).nullable(),
    releasedAt: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'MedicalHold', description: 'A medical hold; for health staff only' });
export type MedicalHold = z.infer<typeof medicalHold>;

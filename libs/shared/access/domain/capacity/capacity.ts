import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** How much a member of staff can carry, as entered. */
export const capacityInput = z
  .object({
    cases: z
      .number()
      .int()
      .min(0)
      .max(1000)
      .nullable()
      .meta({ description: 'Usual cases at a time; null: not stated, so nothing is suggested for them' }),
  })
  .meta({ id: 'CapacityInput', description: 'How many usual cases somebody can carry at a time' });
export type CapacityInput = z.infer<typeof capacityInput>;

/** The same as the API answers. */
export const capacity = capacityInput
  .extend({ staffId: recordId, version: recordVersion })
  .meta({ id: 'Capacity', description: 'How many usual cases somebody can carry at a time' });
export type Capacity = z.infer<typeof capacity>;

/** A time away from work, as entered: half-open, like every period. */
export const absenceInput = z
  .object({
    awayFrom: plainDate.meta({ description: 'First day away' }),
    backOn: plainDate.meta({ description: 'First day back' }),
    note: text(300).default('').meta({ description: 'What colleagues need to know; never a diagnosis' }),
  })
  .refine(({ awayFrom, backOn }) => awayFrom < backOn, {
    path: ['backOn'],
    params: { code: 'access.absence.ends-before-it-begins' },
  })
  .meta({ id: 'AbsenceInput', description: 'A time away from work' });
export type AbsenceInput = z.infer<typeof absenceInput>;

/** The same as the API answers. */
export const absence = z
  .object({
    id: recordId,
    staffId: recordId,
    awayFrom: z.string(),
    backOn: z.string(),
    note: z.string(),
    version: recordVersion,
  })
  .meta({ id: 'Absence', description: 'A time away from work' });
export type Absence = z.infer<typeof absence>;

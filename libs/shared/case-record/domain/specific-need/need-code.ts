import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { recordCompartment } from '../stage/compartment';

/** What an administrator may change of a code: what it is called, from when to when it is used, and where it comes from. */
export const needCodeChange = z
  .object({
    label: text(200, 1).meta({
      description: 'What it is, in English; its words in other languages stand among the wordings',
    }),
    effectiveFrom: plainDate,
    effectiveUntil: plainDate.nullable().default(null).meta({ description: 'First day on which it is no longer used' }),
    sourceNote: text(500, 1).meta({ description: 'Where the code comes from' }),
    isVerified: z.boolean().default(false).meta({ description: 'Somebody compared it with its source' }),
  })
  .meta({ id: 'NeedCodeChange', description: 'A code for specific needs, as changed' });
export type NeedCodeChange = z.infer<typeof needCodeChange>;

/** A new code. The code itself and who may see needs by it stay for good: records hang on them. */
export const needCodeInput = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^[A-Z]{2}(-[A-Z]{2})?$/)
      .meta({ description: 'Two letters of the group, and two of what it is', example: 'DS-BD' }),
    compartment: recordCompartment,
    ...needCodeChange.shape,
  })
  .meta({ id: 'NeedCodeInput', description: 'A new code for specific needs' });
export type NeedCodeInput = z.infer<typeof needCodeInput>;

/** A code as administrators see it: of every compartment, since a code says nothing about anybody. */
export const needCode = z
  .object({ ...needCodeInput.shape, code: z.string(), id: recordId, version: recordVersion })
  .meta({ id: 'NeedCode', description: 'A code for specific needs, with its version' });
export type NeedCode = z.infer<typeof needCode>;
export const needCodeList = z
  .object({ items: z.array(needCode) })
  .meta({ id: 'NeedCodeList', description: 'Every code for specific needs' });

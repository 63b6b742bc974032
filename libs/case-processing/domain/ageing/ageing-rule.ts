import { memberRelationship } from '@passage/case-record/domain';
import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

const rule = {
  programmeCode: text(60, 1)
    .nullable()
    .meta({ description: 'The programme it holds for; null: every programme without one of its own' }),
  effectiveFrom: plainDate.meta({ description: 'First day on which it counts' }),
  sourceNote: text(500, 1).meta({ description: 'Where the figure comes from' }),
  isVerified: z.boolean().default(false).meta({ description: 'Somebody compared it with its source' }),
};
const onRecord = {
  id: recordId,
  version: recordVersion,
  isInForce: z.boolean().meta({ description: 'It has begun, and no later one took its place' }),
};

/** An age at which a dependant loses or changes the place in a case, as entered. */
export const ageLimitInput = z
  .object({
    ...rule,
    age: z.number().int().min(1).max(120).meta({ description: 'Years' }),
    appliesTo: z
      .array(memberRelationship)
      .min(1)
      .meta({ description: 'How the dependants concerned stand to the principal applicant' }),
  })
  .meta({ id: 'AgeLimitInput', description: 'An age that matters to dependants, from a day on' });
export type AgeLimitInput = z.infer<typeof ageLimitInput>;
export const ageLimit = ageLimitInput.extend(onRecord).meta({ id: 'AgeLimit', description: 'An age limit on record' });
export type AgeLimit = z.infer<typeof ageLimit>;
export const ageLimitList = z.object({ items: z.array(ageLimit) }).meta({ id: 'AgeLimitList' });

/** How long a programme usually takes, as entered. */
export const programmeDurationInput = z
  .object({
    ...rule,
    medianDays: z
      .number()
      .int()
      .min(1)
      .max(7300)
      .meta({ description: 'Days from referral to departure that half of the families needed at most' }),
  })
  .meta({ id: 'ProgrammeDurationInput', description: 'The usual duration of a programme, from a day on' });
export type ProgrammeDurationInput = z.infer<typeof programmeDurationInput>;
export const programmeDuration = programmeDurationInput
  .extend(onRecord)
  .meta({ id: 'ProgrammeDuration', description: 'A usual duration on record' });
export type ProgrammeDuration = z.infer<typeof programmeDuration>;
export const programmeDurationList = z
  .object({ items: z.array(programmeDuration) })
  .meta({ id: 'ProgrammeDurationList' });

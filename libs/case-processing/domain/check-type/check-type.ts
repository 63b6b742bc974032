import { identityChanges } from '@passage/pipeline/domain';
import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/** For whom a check is asked: for everybody it concerns by age, or only for those somebody asks it for. */
export const askedForWhom = ['everybody', 'when-asked'] as const;

const age = z.number().int().min(0).max(130).nullable();

const typeFields = z.object({
  title: text(200, 1).meta({ description: 'What staff call the check' }),
  askedOf: text(150).default('').meta({ description: 'Who answers it, e.g. the authority' }),
  askedFor: z
    .enum(askedForWhom)
    .default('everybody')
    .meta({ description: 'everybody: missing until it is clear; when-asked: counts only once it was asked' }),
  minAge: age.default(null).meta({ description: 'Concerns people from the birthday of this age; null: from birth' }),
  maxAge: age.default(null).meta({ description: 'Concerns people until the birthday of this age; null: without end' }),
  validityMonths: z
    .number()
    .int()
    .min(1)
    .max(120)
    .nullable()
    .default(null)
    .meta({ description: 'Months a clear answer holds, from the day of the answer; null: it does not lapse' }),
  leadDays: z.number().int().min(0).max(1000).default(0).meta({ description: 'Days an answer usually takes' }),
  staleOn: z
    .array(z.enum(identityChanges))
    .max(4)
    .default([])
    .meta({ description: 'Changes of a person’s identity that put the check in doubt' }),
  isActive: z.boolean().default(true).meta({ description: 'Whether it is asked from that day on' }),
  sourceNote: text(500).default('').meta({ description: 'Where the rule comes from' }),
  isVerified: z.boolean().default(false).meta({ description: 'Whether the rule was checked against its source' }),
});

const agesInOrder = (type: { minAge: number | null; maxAge: number | null }) =>
  type.minAge === null || type.maxAge === null || type.minAge < type.maxAge;
const outOfOrder = { path: ['maxAge'], params: { code: 'case-processing.check-type.ages-out-of-order' } };

/** A type of check as an administrator states it, in force from a day on. */
export const checkTypeInput = typeFields
  .extend({
    programmeCode: text(60, 1).meta({ description: 'Programme that asks for it', example: 'US-RESETTLEMENT' }),
    code: z
      .string()
      .max(60)
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .meta({ description: 'Stable code, the same for all versions of a check', example: 'name-check' }),
    effectiveFrom: plainDate.meta({ description: 'First day of this version' }),
  })
  .refine(agesInOrder, outOfOrder)
  .meta({ id: 'CheckTypeInput', description: 'A check that a programme asks for, from a day on' });
export type CheckTypeInput = z.infer<typeof checkTypeInput>;

/** Corrections to a type of check; programme, code and first day stay. */
export const checkTypeChange = typeFields
  .refine(agesInOrder, outOfOrder)
  .meta({ id: 'CheckTypeChange', description: 'A type of check as corrected' });
export type CheckTypeChange = z.infer<typeof checkTypeChange>;

/** A type of check as the API shows it. */
export const checkType = checkTypeInput
  .safeExtend({
    id: recordId,
    isInForce: z.boolean().meta({ description: 'Whether this version is the one that counts today' }),
    version: recordVersion,
  })
  .meta({ id: 'CheckType', description: 'A check that a programme asks for, from a day on' });
export type CheckType = z.infer<typeof checkType>;

export const checkTypeList = z
  .object({ items: z.array(checkType) })
  .meta({ id: 'CheckTypeList', description: 'Types of checks, by programme and code, the latest version first' });

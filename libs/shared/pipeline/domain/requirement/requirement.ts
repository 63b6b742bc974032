import { recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { gate, stage } from '../stage/stage';

/** Changes of a person's identity that make a clearance stale when its requirement says so. */
export const identityChanges = ['name', 'birth-date', 'nationality', 'sex'] as const;
export type IdentityChange = (typeof identityChanges)[number];

/**
 * Changes of a family that make a clearance stale when its requirement says so: who belongs to the case, who is married
 * to whom, and on whom the case hangs.
 */
export const familyChanges = ['members', 'marital-status', 'principal-applicant'] as const;
export type FamilyChange = (typeof familyChanges)[number];

/** Everything that a requirement can name as putting its clearances in doubt. */
export const staleCauses = [...identityChanges, ...familyChanges] as const;
export type StaleCause = (typeof staleCauses)[number];

/** The day from which a clearance counts: when it was issued, or when the person was examined or last tested. */
export const validityStarts = ['issued-on', 'examined-on', 'last-test-on'] as const;

const age = z.number().int().min(0).max(130).nullable();
const days = z.number().int().min(0).max(1000);
const requirementCode = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
  .meta({ description: 'Stable code, shared by programmes and stages', example: 'health.assessment' });

const fields = z.object({
  code: requirementCode,
  stage,
  subject: z.enum(['person', 'case']).meta({ description: 'Whether each traveller needs it or the case once' }),
  title: text(200, 1),
  minAge: age.meta({ description: 'Applies from the birthday on which this age is reached; null: from birth' }),
  maxAge: age.meta({ description: 'Applies until the birthday on which this age is reached; null: without end' }),
  sex: z.enum(['female', 'male']).nullable().meta({ description: 'Applies to this sex only; null: to all' }),
  nationalities: z
    .array(z.string().length(2))
    .min(1)
    .nullable()
    .meta({ description: 'Applies to nationals of these countries (ISO 3166-1 alpha-2) only; null: to all' }),
  flags: z
    .array(z.string().min(1).max(60))
    .min(1)
    .nullable()
    .meta({ description: 'Applies to people with any of these flags only; null: to all' }),
  validityMonths: z.number().int().min(0).max(120).nullable().meta({ description: 'Months a clearance usually holds' }),
  validityDays: days.nullable().meta({ description: 'Days a clearance usually holds, on top of the months' }),
  validFrom: z.enum(validityStarts).meta({ description: 'The day from which a clearance counts' }),
  holdsOn: z.enum(['departure', 'arrival']).meta({ description: 'The day of travel on which it must hold' }),
  gate: gate.meta({ description: 'The gate it guards' }),
  leadDays: days.meta({ description: 'Days it usually takes to obtain' }),
  noticeDays: days.meta({ description: 'Days of notice a booking needs because of it' }),
  prerequisites: z.array(requirementCode).meta({ description: 'Requirements to meet first' }),
  staleOn: z.array(z.enum(staleCauses)).meta({ description: 'Changes that make its clearances stale' }),
  sourceNote: text(500).meta({ description: 'Where the rule comes from' }),
  isVerified: z.boolean().meta({ description: 'Whether the rule was checked against its source' }),
});

const agesInOrder = (rule: { minAge: number | null; maxAge: number | null }) =>
  rule.minAge === null || rule.maxAge === null || rule.minAge < rule.maxAge;

/** One thing a programme demands, as an administrator states it. */
export const requirementInput = fields
  .refine(agesInOrder, { path: ['maxAge'], params: { code: 'pipeline.requirement.ages-out-of-order' } })
  .refine((rule) => rule.subject === 'person' || !concernsSomePeople(rule), {
    path: ['subject'],
    params: { code: 'pipeline.requirement.case-has-no-age' },
  })
  .meta({ id: 'RequirementInput', description: 'One thing a programme demands' });
export type RequirementRule = z.infer<typeof requirementInput>;

/** One thing a version of a programme demands. */
export const requirement = fields
  .extend({ id: z.uuid(), version: recordVersion })
  .meta({ id: 'Requirement', description: 'One thing a version of a programme demands' });
export type Requirement = z.infer<typeof requirement>;

function concernsSomePeople(rule: z.infer<typeof fields>): boolean {
  return [rule.minAge, rule.maxAge, rule.sex, rule.nationalities, rule.flags].some((limit) => limit !== null);
}

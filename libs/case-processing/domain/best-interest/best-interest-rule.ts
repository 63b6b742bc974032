import { plainDate, recordId, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';

/**
 * Situations of a child that ask for a look at its best interests (domain reference B3, B5): without a parent or guardian
 * on the case, with one parent whose sole custody is not proven, married, or referred as a child at risk.
 */
export const childSituations = ['unaccompanied', 'one-parent', 'married', 'at-risk'] as const;
export const childSituation = z
  .enum(childSituations)
  .meta({ id: 'ChildSituation', description: 'Why the best interests of a child are to be looked at' });
export type ChildSituation = z.infer<typeof childSituation>;

/** The short procedure and the formal one before a panel; the formal one does for the short. */
export const bestInterestProcedures = ['assessment', 'determination'] as const;
export const bestInterestProcedure = z.enum(bestInterestProcedures).meta({
  id: 'BestInterestProcedure',
  description: 'assessment: best-interests assessment (BIA); determination: before a panel (BID)',
});
export type BestInterestProcedure = z.infer<typeof bestInterestProcedure>;

/** What a result rests on: when one of these changes, it is in doubt until the child is looked at again. */
export const groundCauses = ['birth-date', 'custody', 'parents', 'marriage', 'merge'] as const;
export const groundCause = z.enum(groundCauses).meta({
  id: 'GroundCause',
  description:
    'birth-date, custody: as recorded; parents: who they are, whether they are with the child and alive; marriage: of the child; merge: of its record with another',
});
export type GroundCause = z.infer<typeof groundCause>;

/** What a paper of custody does in a situation: it is needed besides, does instead, or makes no difference. */
export const custodyPaperRoles = ['needed', 'suffices', 'not-asked'] as const;
export type CustodyPaperRole = (typeof custodyPaperRoles)[number];

const ruleFields = z.object({
  procedure: bestInterestProcedure.meta({ description: 'The least formal procedure that does' }),
  custodyPaper: z.enum(custodyPaperRoles).meta({
    description: 'needed: besides the procedure; suffices: instead of it; not-asked: makes no difference',
  }),
  validMonths: z
    .number()
    .int()
    .min(1)
    .max(120)
    .nullable()
    .default(null)
    .meta({ description: 'Months a result holds, from the day it was held; null: it does not lapse' }),
  staleOn: z
    .array(groundCause)
    .max(groundCauses.length)
    .default([...groundCauses])
    .meta({ description: 'Changes that put a result in doubt' }),
  isActive: z.boolean().default(true).meta({ description: 'Whether the situation asks for it from that day on' }),
  sourceNote: text(500).default('').meta({ description: 'Where the rule comes from' }),
  isVerified: z.boolean().default(false).meta({ description: 'Whether the rule was checked against its source' }),
});

/** A rule as an administrator states it, in force from a day on. */
export const bestInterestRuleInput = ruleFields
  .extend({
    situation: childSituation,
    effectiveFrom: plainDate.meta({ description: 'First day of this version' }),
  })
  .meta({ id: 'BestInterestRuleInput', description: 'What the situation of a child asks for, from a day on' });
export type BestInterestRuleInput = z.infer<typeof bestInterestRuleInput>;

/** Corrections to a rule; situation and first day stay. */
export const bestInterestRuleChange = ruleFields.meta({
  id: 'BestInterestRuleChange',
  description: 'What the situation of a child asks for, as corrected',
});
export type BestInterestRuleChange = z.infer<typeof bestInterestRuleChange>;

/** A rule as the API shows it. */
export const bestInterestRule = bestInterestRuleInput
  .extend({
    id: recordId,
    isInForce: z.boolean().meta({ description: 'Whether this version is the one that counts today' }),
    version: recordVersion,
  })
  .meta({ id: 'BestInterestRule', description: 'What the situation of a child asks for, from a day on' });
export type BestInterestRule = z.infer<typeof bestInterestRule>;
export const bestInterestRuleList = z
  .object({ items: z.array(bestInterestRule) })
  .meta({ id: 'BestInterestRuleList', description: 'Rules by situation, the latest version first' });

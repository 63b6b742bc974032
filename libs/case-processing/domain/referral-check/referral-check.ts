import { plainDate, recordId, recordVersion } from '@passage/platform/domain';
import { z } from 'zod';
import { childFacts } from '../best-interest/child-needs.rules';

/** What keeps a referral from being complete. */
export const missingFacts = [
  'principal-applicant',
  'traveller',
  'submission-category',
  'sex',
  'nationality',
  ...childFacts,
] as const;
export type MissingFact = (typeof missingFacts)[number];

/** What deserves a look before submitting without keeping from it. */
export const adviceCodes = [
  'registration-number',
  'language',
  'local-name',
  'birth-date-estimated',
  'consent',
  'other-parent',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

const finding = <T extends [string, ...string[]]>(codes: T) =>
  z.object({
    code: z.enum(codes),
    personId: recordId.nullable().meta({ description: 'Whose fact it is; null for the case' }),
    name: z.string().meta({ description: 'Name of that person; empty for the case' }),
  });

/** What a referral still lacks, and whether somebody confirmed that it is complete. */
export const referralCheck = z
  .object({
    isComplete: z.boolean().meta({ description: 'Nothing is missing' }),
    missing: z.array(finding([...missingFacts])),
    advice: z.array(finding([...adviceCodes])).meta({ description: 'Worth a look; keeps nothing from happening' }),
    confirmation: z
      .object({
        id: recordId,
        confirmedOn: plainDate,
        confirmedBy: z.object({ id: recordId, name: z.string() }).nullable(),
        version: recordVersion,
      })
      .nullable(),
  })
  .meta({ id: 'ReferralCheck', description: 'What a referral still lacks' });
export type ReferralCheck = z.infer<typeof referralCheck>;
export type ReferralFinding<Code extends string = MissingFact | AdviceCode> = {
  code: Code;
  personId: string | null;
  name: string;
};

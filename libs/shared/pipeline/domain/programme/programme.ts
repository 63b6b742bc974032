import { referralType } from '@passage/case-record/domain';
import { plainDate, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { requirement, type RequirementRule } from '../requirement/requirement';

/** Kinds of admission (domain reference B6, B9). */
export const programmeCategories = [
  'resettlement',
  'humanitarian-admission',
  'relocation',
  'family-reunification',
  'private-sponsorship',
] as const;

/** A destination and an admission category. */
export const programme = z
  .object({
    id: z.uuid(),
    code: z.string().meta({ description: 'Stable code', example: 'EU-RELOCATION' }),
    name: text(200, 1),
    destination: z.string().length(2).meta({ description: 'Country of destination (ISO 3166-1 alpha-2)' }),
    category: z.enum(programmeCategories),
    transitDays: z.number().int().min(0).max(14).meta({ description: 'Days from departure to arrival' }),
    isActive: z.boolean().meta({ description: 'Whether new cases may enter it' }),
    referralTypes: z
      .array(referralType)
      .meta({ description: 'Ways of referral it takes; the first is meant where a file says none; empty: all' }),
    version: recordVersion,
  })
  .meta({ id: 'Programme', description: 'A destination and an admission category' });
export type Programme = z.infer<typeof programme>;

/** A programme with what its rules of today are. */
export const programmeRow = programme
  .extend({
    inForceSince: plainDate.nullable().meta({ description: 'First day of the rules in force; null: none yet' }),
    nextFrom: plainDate.nullable().meta({ description: 'First day of the rules to come, if any' }),
    requirementCount: z.number().int().meta({ description: 'Requirements in force' }),
    unverifiedCount: z.number().int().meta({ description: 'Those not checked against their source' }),
  })
  .meta({ id: 'ProgrammeRow', description: 'A programme with what its rules of today are' });
export type ProgrammeRow = z.infer<typeof programmeRow>;

/** Every programme. */
export const programmeList = z.object({ items: z.array(programmeRow) }).meta({ id: 'ProgrammeList' });

/** The rules of a programme from a day on, until the day of the next version. */
export const programmeVersion = z
  .object({
    id: z.uuid(),
    programmeId: z.uuid(),
    effectiveFrom: plainDate.meta({ description: 'First day on which these rules apply' }),
    note: text(2000).meta({ description: 'Why the rules changed' }),
    requirements: z.array(requirement),
    version: recordVersion,
  })
  .meta({ id: 'ProgrammeVersion', description: 'The rules of a programme from a day on' });
export type ProgrammeVersion = z.infer<typeof programmeVersion>;

/** A programme as it comes with the product: facts and rules, without identifiers. */
export interface ProgrammeData extends Pick<
  Programme,
  'code' | 'name' | 'destination' | 'category' | 'transitDays' | 'referralTypes'
> {
  effectiveFrom: string;
  note: string;
  requirements: readonly RequirementRule[];
}

/** The version in force on a day: the latest that took effect by then; undefined before the first. */
export function versionInForce<T extends { effectiveFrom: string }>(versions: readonly T[], on: string): T | undefined {
  return versions
    .filter((version) => version.effectiveFrom <= on)
    .reduce<T | undefined>(
      (latest, each) => (latest && latest.effectiveFrom > each.effectiveFrom ? latest : each),
      undefined,
    );
}

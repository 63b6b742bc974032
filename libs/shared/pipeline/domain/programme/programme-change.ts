import { referralType, referralTypes } from '@passage/case-record/domain';
import { plainDate, text } from '@passage/platform/domain';
import { z } from 'zod';
import { requirementInput, type RequirementRule } from '../requirement/requirement';
import { findingsAmong } from '../requirement/requirement-set.rules';
import { programmeVersion } from './programme';

/** The versions of a programme, latest first. */
export const programmeVersionList = z.object({ items: z.array(programmeVersion) }).meta({ id: 'ProgrammeVersionList' });

const versionFields = z.object({
  effectiveFrom: plainDate.meta({ description: 'First day on which it applies; after today' }),
  note: text(2000).meta({ description: 'Why the rules change' }),
  requirements: z.array(requirementInput).min(1).max(60).check(inOrder),
});

/** A new version: from when on, why, and every requirement it has. */
export const programmeVersionInput = versionFields.meta({ id: 'ProgrammeVersionInput' });
export type ProgrammeVersionInput = z.infer<typeof programmeVersionInput>;

/** A version to be tried: what it would do to open cases. */
export const rulesPreviewInput = versionFields
  .extend({
    replaces: z.uuid().nullable().optional().meta({ description: 'The version, not in force yet, that it replaces' }),
  })
  .meta({ id: 'RulesPreviewInput' });
export type RulesPreviewInput = z.infer<typeof rulesPreviewInput>;

const count = (description: string) => z.number().int().meta({ description });

/** What a version would do to open cases on its first day, compared with that day without it. */
export const rulesPreview = z
  .object({
    openCases: count('Open cases that it concerns, those that travel with them included'),
    affected: count('Those of which window, blockers or lanes would differ'),
    windowsChanged: count('Those that could travel on other days'),
    windowsLost: count('Those that could no longer travel on any day to come'),
    windowsGained: count('Those that could travel again'),
  })
  .meta({ id: 'RulesPreview' });
export type RulesPreview = z.infer<typeof rulesPreview>;

/** Tells what is wrong with requirements taken together, beside the field where it is. */
function inOrder({ value, issues }: z.core.ParsePayload<RequirementRule[]>): void {
  for (const { index, field, code } of findingsAmong(value)) {
    issues.push({ code: 'custom', input: value, path: [index, field], params: { code } });
  }
}

/** What may be changed of a programme itself. */
export const programmeChange = z
  .object({
    name: text(200, 1),
    transitDays: z.number().int().min(0).max(14),
    isActive: z.boolean(),
    referralTypes: z
      .array(referralType)
      .max(referralTypes.length)
      .meta({ description: 'Ways of referral it takes, the usual one first; empty: all' }),
  })
  .meta({ id: 'ProgrammeChange' });
export type ProgrammeChange = z.infer<typeof programmeChange>;

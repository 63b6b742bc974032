import { requirementInput, type RequirementRule } from '@passage/pipeline/domain';
import { z } from 'zod';

/** What the form of a requirement holds: as the rule, but an empty list stands for "everybody". */
export const requirementFormValues = z
  .object({
    ...requirementInput.shape,
    nationalities: z.array(z.string().length(2)).default([]),
    flags: z.array(z.string().min(1).max(60)).default([]),
    prerequisites: requirementInput.shape.prerequisites.default([]),
    staleOn: requirementInput.shape.staleOn.default([]),
  })
  .check(({ value, issues }) => {
    for (const issue of requirementInput.safeParse(ruleOf(value)).error?.issues ?? []) {
      if (issue.code === 'custom') issues.push({ ...issue, input: value });
    }
  });
export type RequirementFormValues = z.infer<typeof requirementFormValues>;

/** The rule that a form states. */
export function ruleOf({ nationalities, flags, ...rest }: RequirementFormValues): RequirementRule {
  const orNull = (list: string[]) => (list.length > 0 ? list : null);
  return { ...rest, nationalities: orNull(nationalities), flags: orNull(flags) };
}

/** What the form of a rule begins with. */
export function valuesOf({ nationalities, flags, ...rest }: RequirementRule): RequirementFormValues {
  return { ...rest, nationalities: nationalities ?? [], flags: flags ?? [] };
}

/** What a requirement that is added begins with. */
export const blankRequirement: RequirementRule = {
  code: '',
  stage: 'movement',
  subject: 'person',
  title: '',
  minAge: null,
  maxAge: null,
  sex: null,
  nationalities: null,
  flags: null,
  validityMonths: null,
  validityDays: null,
  validFrom: 'issued-on',
  holdsOn: 'departure',
  gate: 'booking',
  leadDays: 0,
  noticeDays: 0,
  prerequisites: [],
  staleOn: [],
  sourceNote: '',
  isVerified: false,
};

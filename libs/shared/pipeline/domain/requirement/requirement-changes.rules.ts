import type { RequirementRule } from './requirement';

/** How a set of requirements differs from the one before. */
export interface RequirementChanges {
  /** Codes that were not there before. */
  added: string[];
  /** The requirements that are there no more. */
  removed: RequirementRule[];
  /** Codes that stayed, with the names of what differs. */
  changed: Map<string, (keyof RequirementRule)[]>;
}

/** Compares requirements by code. */
export function requirementChanges(
  before: readonly RequirementRule[],
  after: readonly RequirementRule[],
): RequirementChanges {
  const known = new Map(before.map((rule) => [rule.code, rule]));
  const kept = new Set(after.map(({ code }) => code));
  return {
    added: after.filter(({ code }) => !known.has(code)).map(({ code }) => code),
    removed: before.filter(({ code }) => !kept.has(code)),
    changed: new Map(
      after.flatMap((rule) => {
        const old = known.get(rule.code);
        const fields = old ? differingFields(old, rule) : [];
        return fields.length > 0 ? [[rule.code, fields] as const] : [];
      }),
    ),
  };
}

/** What a rule states; its identifier and version are not part of it. */
const stated = [
  ...(['stage', 'subject', 'title', 'minAge', 'maxAge', 'sex', 'nationalities', 'flags'] as const),
  ...(['validityMonths', 'validityDays', 'validFrom', 'holdsOn', 'gate', 'leadDays', 'noticeDays'] as const),
  ...(['prerequisites', 'staleOn', 'sourceNote', 'isVerified'] as const),
] satisfies (keyof RequirementRule)[];

function differingFields(before: RequirementRule, after: RequirementRule): (keyof RequirementRule)[] {
  return stated.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

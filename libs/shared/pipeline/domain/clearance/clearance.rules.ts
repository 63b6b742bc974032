import type { RequirementRule, StaleCause } from '../requirement/requirement';
import type { ClearanceFact, Outcome } from './clearance';

/** Whether a check that came to this outcome meets its requirement. */
export function isMet(outcome: Outcome): boolean {
  return outcome === 'cleared' || outcome === 'conditional' || outcome === 'waived';
}

/** Whether a clearance counts for travel: met, and not in doubt. */
export function counts(clearance: Pick<ClearanceFact, 'outcome' | 'staleSince'>): boolean {
  return isMet(clearance.outcome) && clearance.staleSince === null;
}

/** What decides which clearances one that is recorded replaces. */
export type SupersedingFact = Pick<ClearanceFact, 'personId' | 'requirementCode' | 'outcome' | 'sourceId'>;

/**
 * Whether `recorded` takes the place of `earlier`: it is about the same requirement and subject, and comes from the
 * same record or is a refusal. Nothing else supersedes: two checks of the same kind may stand side by side.
 */
export function supersedes(recorded: SupersedingFact, earlier: SupersedingFact): boolean {
  const isSameItem = recorded.requirementCode === earlier.requirementCode && recorded.personId === earlier.personId;
  const isSameSource = recorded.sourceId !== null && recorded.sourceId === earlier.sourceId;
  return isSameItem && (isSameSource || recorded.outcome === 'refused');
}

/** The clearances that stand once `recorded` is added to those that stood. */
export function standingAfter<T extends SupersedingFact>(existing: readonly T[], recorded: T): T[] {
  return [...existing.filter((earlier) => !supersedes(recorded, earlier)), recorded];
}

/** The codes of the requirements whose clearances a change of identity puts in doubt. */
export function staleAfter(
  change: StaleCause,
  requirements: readonly Pick<RequirementRule, 'code' | 'staleOn'>[],
): string[] {
  return requirements.filter((rule) => rule.staleOn.includes(change)).map((rule) => rule.code);
}

import { mergedFields, type MergedFacts, type MergedField, type MergeInput } from './merge';

/** What a merge is judged by, of either record. */
export interface MergeSide {
  programmeId: string;
  isCaseOpen: boolean;
  /** A member of the case now. */
  isMember: boolean;
  /** On record as dead. */
  isDead: boolean;
  /** Merged away already. */
  isMerged: boolean;
}

/** Why two records cannot be merged now. */
export type MergeObstacle =
  | 'case-record.merge.already-merged'
  | 'case-record.merge.both-members'
  | 'case-record.merge.dead-member'
  | 'case-record.merge.programmes-differ'
  | 'case-record.merge.survivor-outside';

/** What stands in the way of merging `merged` into `survivor`; the case comes before the person. */
export function mergeObstacle(survivor: MergeSide, merged: MergeSide): MergeObstacle | undefined {
  if (survivor.isMerged || merged.isMerged) return 'case-record.merge.already-merged';
  const isActive = ({ isCaseOpen, isMember }: MergeSide): boolean => isCaseOpen && isMember;
  if (survivor.isCaseOpen && merged.isCaseOpen && survivor.programmeId !== merged.programmeId) {
    return 'case-record.merge.programmes-differ';
  }
  if (isActive(survivor) && isActive(merged)) return 'case-record.merge.both-members';
  if (isActive(merged)) return 'case-record.merge.survivor-outside';
  // The news of the death would come to a member, who would stay one.
  return survivor.isMember && merged.isDead ? 'case-record.merge.dead-member' : undefined;
}

/** The facts of the survivor after the merge: field by field as chosen; what was marked on either stays marked. */
export function mergedFactsOf(survivor: MergedFacts, merged: MergedFacts, choices: MergeInput['choices']): MergedFacts {
  const facts: MergedFacts = { ...survivor, flags: [...new Set([...survivor.flags, ...merged.flags])].sort() };
  for (const field of mergedFields) if (choices[field] === 'merged') take(facts, merged, field);
  return facts;
}

function take<F extends MergedField>(facts: MergedFacts, from: MergedFacts, field: F): void {
  facts[field] = from[field];
  if (field === 'birthDate') facts.birthDatePrecision = from.birthDatePrecision;
}

/** Fields a merge changed that were changed again since, so that undoing it would overwrite somebody’s work. */
export function changedSince(before: MergedFacts, after: MergedFacts, now: MergedFacts): (keyof MergedFacts)[] {
  const differs = (one: MergedFacts, other: MergedFacts, field: keyof MergedFacts): boolean =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field]);
  return (Object.keys(before) as (keyof MergedFacts)[]).filter(
    (field) => differs(before, after, field) && differs(after, now, field),
  );
}

/** The facts of the survivor once the merge is undone: what it wrote is taken back, what was never touched stays. */
export function factsBefore(before: MergedFacts, after: MergedFacts, now: MergedFacts): MergedFacts {
  const written = (Object.keys(before) as (keyof MergedFacts)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return { ...now, ...Object.fromEntries(written.map((field) => [field, before[field]])) };
}

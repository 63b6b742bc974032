import type { PlainDate } from '@passage/platform/domain';
import type { ClearanceFact } from '../clearance/clearance';
import type { DateSet } from '../date-set/date-set';
import type { HoldFact } from '../hold/hold';
import type { Milestone, MilestoneCode } from '../milestone/milestone';
import type { RequirementRule } from '../requirement/requirement';
import type { RequirementSubject } from '../requirement/requirement.rules';

/** A current member of a case: one who has not left it. */
export interface Member extends RequirementSubject {
  personId: string;
  isTravelling: boolean;
}

/** What a programme demands, by the version in force. */
export interface RulesInForce {
  /** Days from departure to arrival. */
  transitDays: number;
  requirements: readonly RequirementRule[];
}

/** Everything about one case from which its window, blockers, lanes and gates follow. */
export interface CaseFacts {
  caseId: string;
  referredOn: PlainDate;
  closedOn: PlainDate | null;
  /** Null before the first version of the programme takes effect: then nobody travels. */
  rules: RulesInForce | null;
  members: readonly Member[];
  /** Clearances recorded for this case and not superseded. */
  clearances: readonly ClearanceFact[];
  /** Holds that were not released. */
  holds: readonly HoldFact[];
  /** Milestones that were not withdrawn, at most one of each code. */
  milestones: readonly Milestone[];
}

/** A case that must travel on the same day, with the dates on which it could by itself. */
export interface LinkedCase {
  caseId: string;
  window: DateSet;
}

/** The members whose dates count. */
export function travellersOf(facts: CaseFacts): Member[] {
  return facts.members.filter((member) => member.isTravelling);
}

/** The holds that count: of the case, or of somebody who travels. */
export function standingHolds(facts: CaseFacts): HoldFact[] {
  const travellers = new Set(travellersOf(facts).map((member) => member.personId));
  return facts.holds
    .filter((hold) => hold.personId === null || travellers.has(hold.personId))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When a step was taken; undefined when it was not. */
export function reachedOn(facts: CaseFacts, code: MilestoneCode): PlainDate | undefined {
  return facts.milestones.find((milestone) => milestone.code === code)?.happenedOn;
}

/** When the family left; undefined when it has not. An arrival tells of a departure that nobody recorded. */
export function departedOn(facts: CaseFacts): PlainDate | undefined {
  return reachedOn(facts, 'departed') ?? reachedOn(facts, 'arrived');
}

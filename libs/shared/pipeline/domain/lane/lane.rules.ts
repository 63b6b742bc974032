import type { PlainDate } from '@passage/platform/domain';
import { departedOn, reachedOn, standingHolds, type CaseFacts } from '../case-facts/case-facts';
import { isOpen, itemState } from '../item/item.rules';
import type { Item } from '../item/item';
import { stages, type Stage } from '../stage/stage';
import type { CaseStage, LaneState, Lanes } from './lane';

/**
 * The five lanes. An item is open while it allows no departure from today on. A stage is stuck when a hold of it
 * stands or an open item of it was refused, lapsed or went stale.
 *
 * Once the family has left, the lanes before movement are done, and items no longer count. Else:
 * - case processing is done when the case is submitted and none of its items is open;
 * - health and orientation are due from submission on, and done when none of their items is open;
 * - movement is due when booked, or submitted with no open item but its own; done on arrival;
 * - integration is due from arrival on, and done when the outcome is recorded.
 * Items that guard departure only (fit to fly) do not keep a lane from being done: they come last of all.
 */
export function lanesOf(facts: CaseFacts, items: readonly Item[], today: PlainDate): Lanes {
  const hasLeft = departedOn(facts) !== undefined;
  const isSubmitted = reachedOn(facts, 'submitted') !== undefined;
  const isBooked = reachedOn(facts, 'booked') !== undefined;
  const hasArrived = reachedOn(facts, 'arrived') !== undefined;
  const hasOutcome = reachedOn(facts, 'outcome-recorded') !== undefined;

  const openItems = hasLeft ? [] : items.filter((item) => isOpen(item, today));
  const openStages = new Set(openItems.filter((item) => item.rule.gate !== 'departure').map((item) => item.rule.stage));
  const stuckStages = new Set([
    ...openItems.filter((item) => isSetback(item, today)).map((item) => item.rule.stage),
    ...standingHolds(facts).map((hold) => hold.stage),
  ]);
  const isOpenBefore = stages.some((stage) => stage !== 'movement' && openStages.has(stage));

  const lane = (stage: Stage, isDone: boolean, isDue: boolean): LaneState => {
    if (stuckStages.has(stage)) return 'blocked';
    if (!isDue) return 'not-due';
    return isDone ? 'done' : 'in-progress';
  };
  const preparation = (stage: Stage, isDue: boolean): LaneState =>
    hasLeft ? 'done' : lane(stage, isSubmitted && !openStages.has(stage), isDue);

  return {
    'case-processing': preparation('case-processing', true),
    health: preparation('health', isSubmitted),
    orientation: preparation('orientation', isSubmitted),
    movement: hasArrived ? 'done' : lane('movement', false, hasLeft || isBooked || (isSubmitted && !isOpenBefore)),
    integration: hasOutcome ? 'done' : lane('integration', false, hasArrived),
  };
}

/** Where a case stands, and how: at its first lane that is not done. */
export function stageOf(facts: CaseFacts, lanes: Lanes): { stage: CaseStage; state: LaneState } {
  if (facts.closedOn !== null) return { stage: 'closed', state: 'done' };
  const stage = stages.find((each) => lanes[each] !== 'done');
  return stage ? { stage, state: lanes[stage] } : { stage: 'complete', state: 'done' };
}

/**
 * Since when a case stands where it stands: kept while the stage stays the same, `today` when it changes. When nothing
 * was stored before, the latest thing known to have happened: closure, milestone or referral, but not after today.
 */
export function stageSince(
  facts: CaseFacts,
  stage: CaseStage,
  today: PlainDate,
  stored?: { stage: CaseStage; stageSince: PlainDate },
): PlainDate {
  if (stored) return stored.stage === stage ? stored.stageSince : today;
  const latestMilestone = facts.milestones
    .map((milestone) => milestone.happenedOn)
    .sort()
    .at(-1);
  const since = facts.closedOn ?? latestMilestone ?? facts.referredOn;
  return since < today ? since : today;
}

function isSetback(item: Item, today: PlainDate): boolean {
  return ['stale', 'expired', 'refused'].includes(itemState(item, today));
}

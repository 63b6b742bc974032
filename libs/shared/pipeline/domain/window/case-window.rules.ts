import type { PlainDate } from '@passage/platform/domain';
import { blockersOf } from '../blocker/blocker.rules';
import { departedOn, travellersOf, type CaseFacts, type LinkedCase } from '../case-facts/case-facts';
import { itemsOf } from '../item/item.rules';
import { lanesOf, stageOf, stageSince } from '../lane/lane.rules';
import type { CaseStage } from '../lane/lane';
import type { CaseWindow } from './case-window';
import { lastActionDates } from './last-action.rules';
import { closingDay, travelWindow } from './travel-window';
import { bindingOf, ownWindow, sharedWindow } from './window.rules';

/** What was stored for the case before, as far as it matters now. */
export interface StoredStage {
  stage: CaseStage;
  stageSince: PlainDate;
}

/** Everything the rules say of a case today. The database computes the same for whole caseloads. */
export function windowOf(
  facts: CaseFacts,
  linked: readonly LinkedCase[],
  today: PlainDate,
  stored?: StoredStage,
): CaseWindow {
  const items = itemsOf(facts);
  const ranges = sharedWindow(ownWindow(facts, items), linked);
  const window = travelWindow(ranges, today, departedOn(facts));
  const closesOn = closingDay(window);
  const binding = closesOn === null ? null : bindingOf(facts.caseId, items, linked, closesOn);
  const blockers = blockersOf(facts, items, linked, today);
  const isReadyToBook = window.kind === 'open' && blockers.length === 0;
  const lanes = lanesOf(facts, items, today);
  const { stage, state } = stageOf(facts, lanes);
  return {
    caseId: facts.caseId,
    travelWindow: [...ranges],
    windowState: window.kind,
    opensOn: 'opensOn' in window ? window.opensOn : null,
    closesOn,
    ...lastActionDates(closesOn, items, binding?.item ?? null, isReadyToBook),
    bindingCaseId: binding?.caseId ?? null,
    bindingRequirement: binding?.item?.rule.code ?? null,
    bindingPersonId: binding?.item?.personId ?? null,
    bindingClearanceId: binding?.clearanceId ?? null,
    blockers,
    holdCount: facts.holds.length,
    travellerCount: travellersOf(facts).length,
    lanes,
    stage,
    stageState: state,
    stageSince: stageSince(facts, stage, today, stored),
    computedOn: today,
  };
}

/** A case as those it travels with see it: the dates on which it could depart by itself. */
export function asLinkedCase(facts: CaseFacts): LinkedCase {
  return { caseId: facts.caseId, window: ownWindow(facts, itemsOf(facts)) };
}

import type { PlainDate } from '@passage/platform/domain';
import { holdsOn, linkedCasesUnable, unmetItems } from '../blocker/blocker.rules';
import { standingHolds, travellersOf, type CaseFacts, type LinkedCase } from '../case-facts/case-facts';
import { contains } from '../date-set/date-set';
import { itemsOf } from '../item/item.rules';
import { guards, type Gate } from '../stage/stage';
import { ownWindow, sharedWindow } from '../window/window.rules';
import { gateObstacles, type GateAnswer, type GateObstacle, type GateReason } from './gate';

/** A gate that a case asks to pass: which, on what day, and what day it is. */
export interface GateQuestion {
  gate: Gate;
  on: PlainDate;
  today: PlainDate;
}

/**
 * Whether a case may pass a gate on a day. It may when the case is open and somebody travels, the day is not past (but for
 * departures),
 * every item of this gate and of those before it allows that day, no hold names the gate, and (booking, departure)
 * the day lies in the travel window. Everything that stands against it is named at once.
 */
export function askGate(
  facts: CaseFacts,
  linked: readonly LinkedCase[],
  { gate, on, today }: GateQuestion,
): GateAnswer {
  const items = itemsOf(facts);
  const isTravel = gate !== 'submission';
  const obstacles: Record<GateObstacle, boolean> = {
    'case-closed': facts.closedOn !== null,
    'no-rules': facts.rules === null,
    'no-travellers': travellersOf(facts).length === 0,
    // A departure is written down when it has happened, often the day after.
    'date-past': gate !== 'departure' && on < today,
    'outside-window': isTravel && !contains(sharedWindow(ownWindow(facts, items), linked), on),
  };
  const reasons: GateReason[] = [
    ...gateObstacles.filter((kind) => obstacles[kind]).map((kind) => ({ kind })),
    ...unmetItems(
      items.filter((item) => guards(item.rule.gate, gate)),
      on,
    ),
    ...holdsOn(gate, standingHolds(facts)),
    ...(isTravel ? linkedCasesUnable(linked, on) : []),
  ];
  return { gate, on, isOpen: reasons.length === 0, reasons };
}

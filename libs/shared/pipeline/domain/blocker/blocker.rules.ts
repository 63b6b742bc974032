import type { PlainDate } from '@passage/platform/domain';
import { departedOn, standingHolds, type CaseFacts, type LinkedCase } from '../case-facts/case-facts';
import { contains } from '../date-set/date-set';
import type { HoldFact } from '../hold/hold';
import { itemState } from '../item/item.rules';
import type { Item } from '../item/item';
import type { Gate } from '../stage/stage';
import { bookingItems } from '../window/window.rules';
import type { Blocker } from './blocker';

/**
 * What keeps a case from travelling today: items before booking (by code, then person), then holds on booking, then
 * linked cases (each by id). Nothing keeps a case that is closed, or has left.
 */
export function blockersOf(
  facts: CaseFacts,
  items: readonly Item[],
  linked: readonly LinkedCase[],
  today: PlainDate,
): Blocker[] {
  if (facts.closedOn !== null || departedOn(facts) !== undefined) return [];
  return [
    ...unmetItems(bookingItems(items), today),
    ...holdsOn('booking', standingHolds(facts)),
    ...linkedCasesUnable(linked, today),
  ];
}

/** The items that do not allow a departure on `day`, and how they stand. */
export function unmetItems(items: readonly Item[], day: PlainDate): Blocker[] {
  return items.flatMap((item): Blocker[] => {
    const kind = itemState(item, day);
    if (kind === 'ok' || kind === 'not-applicable') return [];
    return [{ kind, requirementCode: item.rule.code, stage: item.rule.stage, personId: item.personId }];
  });
}

/** The holds that stop a gate. */
export function holdsOn(gate: Gate, holds: readonly HoldFact[]): Blocker[] {
  return holds
    .filter((hold) => hold.gates.includes(gate))
    .map(({ id, reasonClass, stage, personId }) => ({ kind: 'held', holdId: id, reasonClass, stage, personId }));
}

/** The linked cases that cannot depart on `day` by themselves. */
export function linkedCasesUnable(linked: readonly LinkedCase[], day: PlainDate): Blocker[] {
  return linked
    .filter((other) => !contains(other.window, day))
    .sort((a, b) => (a.caseId < b.caseId ? -1 : 1))
    .map(({ caseId }) => ({ kind: 'linked-case', caseId }));
}

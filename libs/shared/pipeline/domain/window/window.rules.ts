import { addDays, type PlainDate } from '@passage/platform/domain';
import { travellersOf, type CaseFacts, type LinkedCase } from '../case-facts/case-facts';
import { counts } from '../clearance/clearance.rules';
import { contains, intersect, noDates, type DateSet } from '../date-set/date-set';
import { isSatisfied } from '../item/item.rules';
import type { Item } from '../item/item';

/**
 * The dates on which a case can depart, by itself: those that every item before booking allows. None for a case that
 * is closed, that has nobody to travel, or for whose programme no rules are in force.
 */
export function ownWindow(facts: CaseFacts, items: readonly Item[]): DateSet {
  if (facts.closedOn !== null || facts.rules === null || travellersOf(facts).length === 0) return noDates;
  return intersect(...bookingItems(items).map((item) => item.satisfied));
}

/** The dates on which a case can depart: its own, as far as every case it travels with can too. */
export function sharedWindow(own: DateSet, linked: readonly LinkedCase[]): DateSet {
  return intersect(own, ...linked.map((other) => other.window));
}

/** The items that make the window. */
export function bookingItems(items: readonly Item[]): Item[] {
  return items.filter((item) => item.rule.gate === 'booking');
}

/** What closes a window, and whose it is. */
export interface Binding {
  caseId: string;
  /** Null when a case travelled with closes the window. */
  item: Item | null;
  /** Null when no clearance ends there: the item comes due by age. */
  clearanceId: string | null;
}

/**
 * What closes the window on `closesOn`: the first item (by code, then person) that allows the day before but not that
 * day; failing that, the first linked case of which this is true. Of several clearances that end there, the latest.
 */
export function bindingOf(
  caseId: string,
  items: readonly Item[],
  linked: readonly LinkedCase[],
  closesOn: PlainDate,
): Binding | null {
  const dayBefore = addDays(closesOn, -1);
  const item = bookingItems(items).find((each) => isSatisfied(each, dayBefore) && !isSatisfied(each, closesOn));
  if (item) return { caseId, item, clearanceId: endingClearance(item, closesOn) };
  const other = linked
    .filter(({ window }) => contains(window, dayBefore) && !contains(window, closesOn))
    .reduce<string | null>((first, each) => (first === null || each.caseId < first ? each.caseId : first), null);
  return other === null ? null : { caseId: other, item: null, clearanceId: null };
}

function endingClearance(item: Item, closesOn: PlainDate): string | null {
  const end = addDays(closesOn, item.daysAfterDeparture);
  const ending = item.clearances.filter((each) => counts(each) && each.validPeriod.to === end);
  return ending.reduce<string | null>((latest, { id }) => (latest === null || id > latest ? id : latest), null);
}

import { addDays, type PlainDate } from '@passage/platform/domain';
import { travellersOf, type CaseFacts, type Member } from '../case-facts/case-facts';
import { counts } from '../clearance/clearance.rules';
import type { ClearanceFact } from '../clearance/clearance';
import { allDates, complement, contains, dates, rangesAhead, shift, union } from '../date-set/date-set';
import { applicableDates, daysAfterDeparture } from '../requirement/requirement.rules';
import type { RequirementRule } from '../requirement/requirement';
import { itemStates, type Item, type ItemState } from './item';

/**
 * The items of a case, by code, then person: each case requirement once, each other one for every traveller whom it
 * concerns at some age.
 */
export function itemsOf(facts: CaseFacts): Item[] {
  const { rules } = facts;
  if (!rules) return [];
  return rules.requirements
    .flatMap((rule) => {
      const subjects = rule.subject === 'case' ? [null] : travellersOf(facts);
      return subjects.map((subject) => itemFor(rule, subject, facts.clearances, rules.transitDays));
    })
    .filter((item) => item !== undefined)
    .sort(byCodeThenPerson);
}

function itemFor(
  rule: RequirementRule,
  member: Member | null,
  recorded: readonly ClearanceFact[],
  transitDays: number,
): Item | undefined {
  const applicable = member ? applicableDates(rule, member) : allDates;
  if (applicable.length === 0) return undefined;
  const personId = member?.personId ?? null;
  const clearances = recorded.filter((each) => each.requirementCode === rule.code && each.personId === personId);
  const delay = daysAfterDeparture(rule, transitDays);
  const unneeded = shift(complement(applicable), -delay);
  const cleared = clearances
    .filter(counts)
    .map(({ validPeriod }) => shift(dates(validPeriod.from, validPeriod.to), -delay));
  return { rule, personId, clearances, daysAfterDeparture: delay, unneeded, satisfied: union(unneeded, ...cleared) };
}

/** How an item stands for a departure on `day`. */
export function itemState(item: Item, day: PlainDate): ItemState {
  if (contains(item.unneeded, day)) return 'not-applicable';
  const mustHoldOn = addDays(day, item.daysAfterDeparture);
  const states = item.clearances.map((clearance) => clearanceState(clearance, mustHoldOn));
  return itemStates.find((state) => states.includes(state)) ?? 'missing';
}

/** How a clearance stands on the day on which it must hold. */
export function clearanceState(clearance: ClearanceFact, day: PlainDate): ItemState {
  const { outcome, validPeriod, staleSince } = clearance;
  if (outcome === 'refused') return 'refused';
  if (outcome !== 'pending' && validPeriod.to !== null && validPeriod.to <= day) return 'expired';
  if (staleSince !== null) return 'stale';
  if (outcome === 'pending') return 'pending';
  return validPeriod.from !== null && validPeriod.from > day ? 'not-yet' : 'ok';
}

/** Whether an item allows a departure on `day`. */
export function isSatisfied(item: Item, day: PlainDate): boolean {
  return contains(item.satisfied, day);
}

/** Whether no departure from `today` on is allowed yet: something has to be done. */
export function isOpen(item: Item, today: PlainDate): boolean {
  return rangesAhead(item.satisfied, today).length === 0;
}

/** What must be met before this item can be: the codes of its prerequisites that do not allow a departure on `day`. */
export function waitsFor(item: Item, items: readonly Item[], day: PlainDate): string[] {
  const isPrerequisite = (other: Item) =>
    item.rule.prerequisites.includes(other.rule.code) &&
    (item.personId === null || other.personId === null || item.personId === other.personId);
  const unmet = items.filter((other) => isPrerequisite(other) && !isSatisfied(other, day));
  return [...new Set(unmet.map((other) => other.rule.code))];
}

function byCodeThenPerson(a: Item, b: Item): number {
  if (a.rule.code !== b.rule.code) return a.rule.code < b.rule.code ? -1 : 1;
  return (a.personId ?? '') < (b.personId ?? '') ? -1 : 1;
}

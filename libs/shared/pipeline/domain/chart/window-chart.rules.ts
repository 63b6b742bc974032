import { addDays, addMonths, type PlainDate } from '@passage/platform/domain';
import { unmetItems } from '../blocker/blocker.rules';
import { departedOn, travellersOf, type CaseFacts, type LinkedCase } from '../case-facts/case-facts';
import type { DateSet } from '../date-set/date-set';
import { isSatisfied, itemsOf, itemState, waitsFor } from '../item/item.rules';
import type { Item } from '../item/item';
import { closingDay, travelWindow } from '../window/travel-window';
import { bookingItems, bindingOf, ownWindow, sharedWindow } from '../window/window.rules';
import type { WindowChart, WindowChartItem } from './window-chart';

/** What a chart shows beyond the rules: who is who, and the day of the booked departure. */
export interface ChartLabels {
  /** Names by person. */
  names: ReadonlyMap<string, { name: string; localName: string | null }>;
  plannedTravelOn: PlainDate | null;
}

const monthsBack = 2;
const monthsAheadAtLeast = 6;
const monthsAheadAtMost = 24;

/** How an item stands on a day; what is asked for at departure is not missing before. */
function chartState(item: Item, day: PlainDate, hasLeft: boolean): WindowChartItem['state'] {
  const state = itemState(item, day);
  return item.rule.gate === 'departure' && state === 'missing' && !hasLeft ? 'due-later' : state;
}

/**
 * The window chart of a case: a row for each traveller, in the order of the family. Of a family that has left it shows
 * how everything stood on that day: what ran out since stands in nobody's way.
 */
export function chartOf(
  facts: CaseFacts,
  linked: readonly LinkedCase[],
  today: PlainDate,
  labels: ChartLabels,
): WindowChart {
  const items = itemsOf(facts);
  const leftOn = departedOn(facts) ?? null;
  const day = leftOn ?? today;
  const isAwaited = leftOn === null && facts.closedOn === null;
  const ranges = sharedWindow(ownWindow(facts, items), linked);
  const closesOn = closingDay(travelWindow(ranges, today, leftOn ?? undefined));
  const bindingItem = closesOn === null ? null : bindingOf(facts.caseId, items, linked, closesOn)?.item;
  const axis = axisOf(items, today, leftOn ?? labels.plannedTravelOn);
  const bars = (personId: string | null): WindowChartItem[] =>
    items
      .filter((item) => item.personId === personId)
      .map((item) => ({
        requirementCode: item.rule.code,
        title: item.rule.title,
        stage: item.rule.stage,
        state: chartState(item, day, leftOn !== null),
        isBlocker: isAwaited && unmetItems(bookingItems([item]), today).length > 0,
        periods: startingOnAxis(item.satisfied, axis.from),
        isBinding: item === bindingItem,
        waitsFor: isAwaited && !isSatisfied(item, today) ? waitsFor(item, items, today) : [],
      }));
  return {
    today,
    ...axis,
    rows: travellersOf(facts).map(({ personId }) => ({
      personId,
      personName: labels.names.get(personId)?.name ?? '',
      personLocalName: labels.names.get(personId)?.localName ?? null,
      items: bars(personId),
    })),
    caseItems: bars(null),
    window: startingOnAxis(ranges, axis.from),
    plannedTravelOn: labels.plannedTravelOn,
    departedOn: leftOn,
  };
}

/** Whole months: from a little before today to the last end of an item, within reason. */
function axisOf(
  items: readonly Item[],
  today: PlainDate,
  planned: PlainDate | null,
): { from: PlainDate; to: PlainDate } {
  const thisMonth = `${today.slice(0, 8)}01`;
  const earliest = [addMonths(thisMonth, -monthsBack), planned ?? today].sort()[0] ?? today;
  const ends = items.flatMap((item) => item.satisfied.flatMap(({ to }) => to ?? []));
  const farthest = addMonths(thisMonth, monthsAheadAtMost);
  const latest = [
    addMonths(thisMonth, monthsAheadAtLeast - 1),
    planned ?? today,
    ...ends.filter((end) => end < farthest),
  ]
    .sort()
    .at(-1) as PlainDate;
  return { from: `${earliest.slice(0, 8)}01`, to: addMonths(`${latest.slice(0, 8)}01`, 1) };
}

/** The ranges of which something can be drawn; those without a start begin with the axis. */
function startingOnAxis(set: DateSet, axisFrom: PlainDate): { from: PlainDate; to: PlainDate | null }[] {
  return set
    .filter(({ to }) => to === null || addDays(to, -1) >= axisFrom)
    .map(({ from, to }) => ({ from: from ?? axisFrom, to }));
}

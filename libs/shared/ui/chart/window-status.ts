import type { Period, WindowChartData, WindowItem, WindowMember } from './window-chart.types';

/** Where the travel of a family stands on a day. */
export type WindowStatus =
  | { readonly kind: 'left'; readonly on: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'closed'; readonly period: Period }
  | { readonly kind: 'open'; readonly period: Period }
  | { readonly kind: 'not-yet'; readonly period: Period };

/** Whether the family has left; else the part of its window that matters: the one open today, the next, or the last. */
export function windowStatus({
  window,
  today,
  departedOn,
}: Pick<WindowChartData, 'window' | 'today' | 'departedOn'>): WindowStatus {
  if (departedOn) return { kind: 'left', on: departedOn };
  const ordered = [...window].sort((left, right) => left.from.localeCompare(right.from));
  const usable = ordered.find((period) => period.to === null || period.to > today);
  if (usable) return { kind: usable.from <= today ? 'open' : 'not-yet', period: usable };
  const last = ordered.at(-1);
  return last ? { kind: 'closed', period: last } : { kind: 'empty' };
}

/** The items that close the window, each with whose it is; `member` is undefined for those of the case. */
export function bindingItems(data: WindowChartData): { item: WindowItem; member: WindowMember | undefined }[] {
  const ofCase = data.caseItems.map((item) => ({ item, member: undefined }));
  const ofMembers = data.rows.flatMap((member) => member.items.map((item) => ({ item, member })));
  return [...ofCase, ...ofMembers].filter(({ item }) => item.isBinding);
}

/** The items worth a row: those that apply. */
export function shownItems(items: readonly WindowItem[]): readonly WindowItem[] {
  return items.filter((item) => item.state !== 'not-applicable');
}

import type { FamilyEventInput, FamilyEventKind } from './family-event';
import { planFamilyEvent, type FamilyEventPlan } from './family-event.rules';
import { contextOf, someFamilies } from './family.arbitrary';
import type { FamilyState } from './family-state';
import { someEvent } from './some-event.arbitrary';

/** An event worked out on the first of random families. */
export function planOn(state: FamilyState, input: FamilyEventInput, series = 'x'): FamilyEventPlan {
  const [of, other] = state.rows.cases;
  if (!of) throw new Error('no case');
  return planFamilyEvent(input, { of, other: other ?? null }, state, contextOf(series));
}

/** Events of some kinds on random families, possible or not. */
export const withEvents = (kinds: readonly FamilyEventKind[]) =>
  someFamilies.chain((state) => someEvent(state, kinds).map((input) => ({ state, input, plan: planOn(state, input) })));

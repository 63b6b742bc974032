import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { someClearance, someDay, someFamily, someMember, someRequirement } from '../case-facts/case-facts.arbitrary';
import type { CaseFacts } from '../case-facts/case-facts';
import { isMet } from '../clearance/clearance.rules';
import { contains, dates, intersect, noDates, union, type DateSet } from '../date-set/date-set';
import { askGate } from '../gate/gate.rules';
import { isSatisfied, itemsOf, itemState } from '../item/item.rules';
import { windowOf } from './case-window.rules';
import { ownWindow } from './window.rules';

const runs = { numRuns: 500 };
const windowAlone = (facts: CaseFacts) => ownWindow(facts, itemsOf(facts));
const isWithin = (inner: DateSet, outer: DateSet) => expect(intersect(inner, outer)).toEqual(inner);

describe('whatever the family, its window', () => {
  it('never shrinks when somebody is cleared for something', () => {
    fc.assert(
      fc.property(someFamily, someClearance, (facts, clearance) => {
        isWithin(windowAlone(facts), windowAlone({ ...facts, clearances: [...facts.clearances, clearance] }));
      }),
      runs,
    );
  });

  it('never grows when a member joins a family that travels', () => {
    fc.assert(
      fc.property(someFamily, someMember(fc.constant('dalia')), (facts, member) => {
        fc.pre(facts.members.some((each) => each.isTravelling));
        isWithin(windowAlone({ ...facts, members: [...facts.members, member] }), windowAlone(facts));
      }),
      runs,
    );
  });

  it('never grows when the programme demands more', () => {
    fc.assert(
      fc.property(someFamily, someRequirement(fc.constant('case.new')), (facts, requirement) => {
        const rules = facts.rules && { ...facts.rules, requirements: [...facts.rules.requirements, requirement] };
        isWithin(windowAlone({ ...facts, rules }), windowAlone(facts));
      }),
      runs,
    );
  });

  it('never grows when another case is to travel along, and is within the other’s', () => {
    const other = fc.tuple(someDay, someDay).map(([from, to]) => ({ caseId: 'other', window: dates(from, to) }));
    fc.assert(
      fc.property(someFamily, other, someDay, (facts, linked, today) => {
        const shared = windowOf(facts, [linked], today).travelWindow;
        isWithin(shared, windowAlone(facts));
        isWithin(shared, linked.window);
      }),
      runs,
    );
  });

  it('is within that of each traveller, and is what all of theirs have in common', () => {
    fc.assert(
      fc.property(someFamily, (facts) => {
        const travellers = facts.members.filter((each) => each.isTravelling);
        const each = travellers.map((member) => windowAlone({ ...facts, members: [member] }));
        expect(windowAlone(facts)).toEqual(travellers.length === 0 ? noDates : intersect(...each));
      }),
      runs,
    );
  });

  it('allows a day exactly when every item before booking does', () => {
    fc.assert(
      fc.property(someFamily, someDay, (facts, day) => {
        fc.pre(facts.closedOn === null && facts.members.some((each) => each.isTravelling));
        const allow = itemsOf(facts)
          .filter((item) => item.rule.gate === 'booking')
          .every((item) => isSatisfied(item, day));
        expect(contains(windowAlone(facts), day)).toBe(allow);
      }),
      runs,
    );
  });

  it('does not move its end when anything but the binding item is renewed', () => {
    fc.assert(
      fc.property(someFamily, someDay, fc.array(fc.integer({ min: 1, max: 400 })), (facts, today, renewals) => {
        const before = windowOf(facts, [], today);
        fc.pre(before.windowState === 'open' && before.bindingRequirement !== null);
        const isBinding = (each: { requirementCode: string; personId: string | null }) =>
          each.requirementCode === before.bindingRequirement && each.personId === before.bindingPersonId;
        const clearances = facts.clearances.map((each, n) => {
          const { from, to } = each.validPeriod;
          const later = to === null ? null : addDays(to, renewals[n] ?? 30);
          return isBinding(each) ? each : { ...each, validPeriod: { from, to: later } };
        });
        expect(windowOf({ ...facts, clearances }, [], today).closesOn).toBe(before.closesOn);
      }),
      { numRuns: 1500 },
    );
  });

  it('always has a binding item when it has an end, and that item forbids the day it closes', () => {
    fc.assert(
      fc.property(someFamily, someDay, (facts, today) => {
        const { closesOn, bindingRequirement, bindingPersonId, bindingClearanceId } = windowOf(facts, [], today);
        expect(bindingRequirement === null).toBe(closesOn === null);
        if (closesOn === null) return;
        const item = itemsOf(facts).find(
          (each) => each.rule.code === bindingRequirement && each.personId === bindingPersonId,
        );
        expect(item && isSatisfied(item, addDays(closesOn, -1))).toBe(true);
        expect(item && isSatisfied(item, closesOn)).toBe(false);
        const clearance = facts.clearances.find(({ id }) => id === bindingClearanceId);
        if (clearance) expect(isMet(clearance.outcome) && clearance.requirementCode === bindingRequirement).toBe(true);
      }),
      runs,
    );
  });

  it('is open today exactly when nothing but holds blocks, for a family that is to travel', () => {
    fc.assert(
      fc.property(someFamily, someDay, (facts, today) => {
        const { windowState, blockers, travellerCount } = windowOf(facts, [], today);
        fc.pre(facts.closedOn === null && travellerCount > 0 && facts.milestones.length < 3);
        expect(windowState === 'open').toBe(blockers.every((each) => each.kind === 'held'));
      }),
      runs,
    );
  });

  it('holds every day on which the booking gate is open', () => {
    fc.assert(
      fc.property(someFamily, someDay, someDay, (facts, on, today) => {
        const answer = askGate(facts, [], { gate: 'booking', on, today });
        expect(answer.isOpen).toBe(answer.reasons.length === 0);
        if (answer.isOpen) expect(contains(windowAlone(facts), on)).toBe(true);
      }),
      runs,
    );
  });

  it('opens a gate only where every gate before it is open, but for departures written down later', () => {
    fc.assert(
      fc.property(someFamily, someDay, someDay, (facts, on, today) => {
        const free = { ...facts, holds: [] };
        const isOpen = (gate: 'submission' | 'booking' | 'departure') => askGate(free, [], { gate, on, today }).isOpen;
        if (isOpen('departure') && on >= today) expect(isOpen('booking')).toBe(true);
        if (isOpen('booking')) expect(isOpen('submission')).toBe(true);
      }),
      runs,
    );
  });
});

describe('whatever the item, it', () => {
  it('is satisfied exactly when it is ok or not applicable', () => {
    fc.assert(
      fc.property(someFamily, someDay, (facts, day) => {
        for (const item of itemsOf(facts)) {
          expect(isSatisfied(item, day)).toBe(['ok', 'not-applicable'].includes(itemState(item, day)));
        }
      }),
      runs,
    );
  });

  it('allows no day for which it is neither cleared nor unneeded', () => {
    fc.assert(
      fc.property(someFamily, (facts) => {
        for (const item of itemsOf(facts)) isWithin(item.unneeded, item.satisfied);
        expect(itemsOf({ ...facts, clearances: [] }).map((item) => item.satisfied)).toEqual(
          itemsOf(facts).map((item) => union(item.unneeded)),
        );
      }),
      runs,
    );
  });
});

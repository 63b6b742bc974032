import { describe, expect, it } from '@jest/globals';
import { aClearance, aFamily, aMember, aRequirement, today } from '../case-facts/family.fixture';
import type { ClearanceFact } from '../clearance/clearance';
import type { RequirementRule } from '../requirement/requirement';
import { itemsOf, itemState, waitsFor } from './item.rules';

function examState(clearances: ClearanceFact[], stated: Partial<RequirementRule> = {}, on = today) {
  const rules = { transitDays: 3, requirements: [aRequirement('health.exam', stated)] };
  const [item] = itemsOf(aFamily({ rules, clearances, members: [aMember('amal')] }));
  return item && itemState(item, on);
}

const exam = (from: string | null, to: string | null, stated: Partial<ClearanceFact> = {}) =>
  aClearance('amal', 'health.exam', [from, to], stated);

describe('the items of a case', () => {
  it('are one of each traveller for each requirement of people, and one for each requirement of the case', () => {
    const requirements = [aRequirement('health.exam'), aRequirement('case.place', { subject: 'case' })];
    const members = [aMember('bassam'), aMember('amal'), aMember('carim', { isTravelling: false })];
    const items = itemsOf(aFamily({ rules: { transitDays: 0, requirements }, members }));
    expect(items.map((item) => [item.rule.code, item.personId])).toEqual([
      ['case.place', null],
      ['health.exam', 'amal'],
      ['health.exam', 'bassam'],
    ]);
  });

  it('leave out what never concerns a person, and keep what concerns them at another age', () => {
    const requirements = [aRequirement('health.a', { sex: 'male' }), aRequirement('health.b', { minAge: 60 })];
    const items = itemsOf(aFamily({ rules: { transitDays: 0, requirements }, members: [aMember('amal')] }));
    expect(items.map((item) => item.rule.code)).toEqual(['health.b']);
  });
});

describe('an item', () => {
  it('is missing when nothing is recorded', () => {
    expect(examState([])).toBe('missing');
  });

  it('is ok from the first day of a clearance until the day before it ends', () => {
    expect(examState([exam('2026-06-15', '2026-06-16')])).toBe('ok');
    expect(examState([exam('2026-06-16', null)])).toBe('not-yet');
    expect(examState([exam('2026-01-01', '2026-06-15')])).toBe('expired');
  });

  it('is judged on the day of arrival when it must hold then', () => {
    expect(examState([exam('2026-01-01', '2026-06-18')], { holdsOn: 'arrival' })).toBe('expired');
    expect(examState([exam('2026-06-18', null)], { holdsOn: 'arrival' })).toBe('ok');
  });

  it('is not applicable outside its age band', () => {
    expect(examState([], { minAge: 60 })).toBe('not-applicable');
    expect(examState([], { maxAge: 18 })).toBe('not-applicable');
    expect(examState([], { minAge: 18, maxAge: 60 })).toBe('missing');
  });

  it('is pending, refused or in doubt as its clearance is', () => {
    expect(examState([exam('2026-01-01', null, { outcome: 'pending' })])).toBe('pending');
    expect(examState([exam('2026-01-01', null, { outcome: 'refused' })])).toBe('refused');
    expect(examState([exam('2026-01-01', null, { staleSince: '2026-05-01' })])).toBe('stale');
    expect(examState([exam('2026-01-01', '2026-02-01', { staleSince: '2026-01-15' })])).toBe('expired');
  });

  it('stands as well as the best of its clearances', () => {
    const [refused, expired, stale, pending, notYet, ok] = [
      exam('2026-01-01', null, { outcome: 'refused' }),
      exam('2026-01-01', '2026-02-01'),
      exam('2026-01-01', null, { staleSince: '2026-05-01' }),
      exam('2026-01-01', null, { outcome: 'pending' }),
      exam('2026-07-01', null),
      exam('2026-06-01', null, { outcome: 'waived' }),
    ];
    expect(examState([refused, expired])).toBe('expired');
    expect(examState([refused, expired, stale])).toBe('stale');
    expect(examState([refused, expired, stale, pending])).toBe('pending');
    expect(examState([refused, expired, stale, pending, notYet])).toBe('not-yet');
    expect(examState([refused, expired, stale, pending, notYet, ok])).toBe('ok');
  });
});

describe('what an item waits for', () => {
  const requirements = [
    aRequirement('case.place', { subject: 'case', prerequisites: ['case.decision'] }),
    aRequirement('case.decision', { prerequisites: ['case.interview'] }),
    aRequirement('case.interview'),
    aRequirement('movement.visa', { prerequisites: ['case.decision', 'health.unknown'] }),
  ];
  const clearances = [
    aClearance('amal', 'case.interview', ['2026-01-01', null]),
    aClearance('amal', 'case.decision', ['2026-01-01', null]),
    aClearance('bassam', 'case.interview', ['2026-01-01', null]),
  ];
  const items = itemsOf(aFamily({ rules: { transitDays: 0, requirements }, clearances }));
  const waiting = (code: string, personId: string | null) => {
    const item = items.find((each) => each.rule.code === code && each.personId === personId);
    return item && waitsFor(item, items, today);
  };

  it('is what comes before it and is not met for the same person', () => {
    expect(waiting('movement.visa', 'amal')).toEqual([]);
    expect(waiting('movement.visa', 'bassam')).toEqual(['case.decision']);
    expect(waiting('case.decision', 'bassam')).toEqual([]);
  });

  it('is, for the case, what is not met for anybody', () => {
    expect(waiting('case.place', null)).toEqual(['case.decision']);
  });
});

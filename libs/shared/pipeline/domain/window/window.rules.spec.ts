import { describe, expect, it } from '@jest/globals';
import { aClearance, aClearedFamily, aFamily, aMember, aRequirement, today } from '../case-facts/family.fixture';
import type { CaseFacts, LinkedCase } from '../case-facts/case-facts';
import { dates, noDates } from '../date-set/date-set';
import { itemsOf } from '../item/item.rules';
import { windowOf } from './case-window.rules';
import { ownWindow } from './window.rules';

const ownWindowOf = (facts: CaseFacts) => ownWindow(facts, itemsOf(facts));
const rulesWith = (...requirements: ReturnType<typeof aRequirement>[]) => ({ transitDays: 2, requirements });

describe('the travel window', () => {
  it('is the time in which everybody is cleared for everything', () => {
    const facts = aClearedFamily(['2026-03-01', '2026-09-01']);
    expect(ownWindowOf(facts)).toEqual(dates('2026-03-01', '2026-09-01'));
  });

  it('closes when the first member’s examination lapses', () => {
    const facts = aClearedFamily(['2026-03-01', '2026-09-01']);
    const clearances = facts.clearances.map((each) =>
      each.personId === 'bassam' && each.requirementCode === 'health.exam'
        ? aClearance('bassam', 'health.exam', ['2026-03-01', '2026-07-10'])
        : each,
    );
    expect(windowOf({ ...facts, clearances }, [], today)).toMatchObject({
      windowState: 'open',
      closesOn: '2026-07-10',
      bindingRequirement: 'health.exam',
      bindingPersonId: 'bassam',
    });
  });

  it('has a gap between two examinations that do not meet', () => {
    const facts = aFamily({
      rules: rulesWith(aRequirement('health.exam')),
      members: [aMember('amal')],
      clearances: [
        aClearance('amal', 'health.exam', ['2026-01-01', '2026-05-01']),
        aClearance('amal', 'health.exam', ['2026-07-01', '2027-01-01']),
      ],
    });
    expect(ownWindowOf(facts)).toHaveLength(2);
    expect(windowOf(facts, [], today)).toMatchObject({
      windowState: 'not-yet',
      opensOn: '2026-07-01',
      closesOn: '2027-01-01',
    });
  });

  it('is empty while a member has nothing, and does not mind one who stays behind', () => {
    const facts = aFamily({ clearances: aClearedFamily(['2026-03-01', null]).clearances });
    const withCarim = { ...facts, members: [...facts.members, aMember('carim')] };
    const withoutHim = { ...facts, members: [...facts.members, aMember('carim', { isTravelling: false })] };
    expect(ownWindowOf(withCarim)).toEqual(noDates);
    expect(ownWindowOf(withoutHim)).toEqual(dates('2026-03-01', null));
  });

  it('leaves out the days on which what must hold on arrival has lapsed by then', () => {
    const facts = aFamily({
      rules: rulesWith(aRequirement('health.exam', { holdsOn: 'arrival' })),
      members: [aMember('amal')],
      clearances: [aClearance('amal', 'health.exam', ['2026-03-01', '2026-09-01'])],
    });
    expect(ownWindowOf(facts)).toEqual(dates('2026-02-27', '2026-08-30'));
  });

  it('closes on the day a child reaches the age from which more is asked', () => {
    const facts = aFamily({
      rules: rulesWith(aRequirement('movement.note', { minAge: 18 })),
      members: [aMember('dalia', { birthDate: '2008-08-20' })],
    });
    expect(windowOf(facts, [], today)).toMatchObject({
      travelWindow: dates(null, '2026-08-20'),
      bindingRequirement: 'movement.note',
      bindingPersonId: 'dalia',
      bindingClearanceId: null,
    });
  });

  it('asks nothing of the travel that guards submission or departure only', () => {
    const rules = rulesWith(
      aRequirement('case.referral', { gate: 'submission', subject: 'case' }),
      aRequirement('health.fit', { gate: 'departure' }),
    );
    expect(ownWindowOf(aFamily({ rules }))).toEqual(dates(null, null));
  });

  it('does not count what is refused, pending or in doubt, and counts what is waived or conditional', () => {
    const withExam = (stated: Parameters<typeof aClearance>[3]) =>
      ownWindowOf(
        aFamily({
          rules: rulesWith(aRequirement('health.exam')),
          members: [aMember('amal')],
          clearances: [aClearance('amal', 'health.exam', ['2026-03-01', null], stated)],
        }),
      );
    for (const outcome of ['refused', 'pending'] as const) expect(withExam({ outcome })).toEqual(noDates);
    expect(withExam({ staleSince: '2026-04-01' })).toEqual(noDates);
    for (const outcome of ['waived', 'conditional'] as const)
      expect(withExam({ outcome })).toEqual(dates('2026-03-01', null));
  });

  it('is empty for a closed case, for one with nobody to travel, and before the programme has rules', () => {
    const cleared = aClearedFamily(['2026-03-01', null]);
    expect(ownWindowOf({ ...cleared, closedOn: '2026-06-01' })).toEqual(noDates);
    expect(ownWindowOf({ ...cleared, members: [aMember('amal', { isTravelling: false })] })).toEqual(noDates);
    expect(ownWindowOf({ ...cleared, rules: null })).toEqual(noDates);
  });

  it('is shared by cases that travel together', () => {
    const linked: LinkedCase[] = [{ caseId: 'sister', window: dates('2026-05-01', '2026-08-01') }];
    expect(windowOf(aClearedFamily(['2026-03-01', '2026-09-01']), linked, today)).toMatchObject({
      travelWindow: dates('2026-05-01', '2026-08-01'),
      closesOn: '2026-08-01',
      bindingCaseId: 'sister',
      bindingRequirement: null,
      renewBy: null,
    });
  });

  it('is closed once the last day is over, or the family has left', () => {
    const over = windowOf(aClearedFamily(['2026-03-01', today]), [], today);
    expect(over).toMatchObject({ windowState: 'closed', opensOn: null, closesOn: null, lastActionOn: null });
    const milestones = [{ code: 'departed' as const, happenedOn: '2026-06-10' }];
    const left = windowOf(aClearedFamily(['2026-03-01', '2026-09-01'], { milestones }), [], today);
    expect(left).toMatchObject({ windowState: 'closed', closesOn: null, lastActionOn: null, blockers: [] });
  });
});

describe('the last action', () => {
  const rules = rulesWith(
    aRequirement('health.exam', { leadDays: 30, noticeDays: 5 }),
    aRequirement('integration.place', { subject: 'case', noticeDays: 14 }),
    aRequirement('health.fit', { gate: 'departure', noticeDays: 60 }),
  );
  const clearances = [
    aClearance('amal', 'health.exam', ['2026-03-01', '2026-09-01']),
    aClearance(null, 'integration.place', ['2026-03-01', null]),
  ];
  const facts = aFamily({ rules, clearances, members: [aMember('amal')] });

  it('is to book in time for the longest notice, when the window is open and nothing blocks', () => {
    expect(windowOf(facts, [], today)).toMatchObject({ bookBy: '2026-08-17', lastActionOn: '2026-08-17' });
  });

  it('is to renew what closes the window in time, when something blocks', () => {
    const holds = [
      { id: 'h', personId: null, stage: 'health' as const, reasonClass: 'medical', gates: ['booking' as const] },
    ];
    expect(windowOf({ ...facts, holds }, [], today)).toMatchObject({
      renewBy: '2026-08-01',
      lastActionOn: '2026-08-01',
    });
  });

  it('is none while the window has no end', () => {
    const open = aClearedFamily(['2026-03-01', null]);
    expect(windowOf(open, [], today)).toMatchObject({
      windowState: 'open',
      bookBy: null,
      renewBy: null,
      lastActionOn: null,
    });
  });
});

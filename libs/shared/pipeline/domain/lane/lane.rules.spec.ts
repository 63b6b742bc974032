import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someDay, someFamily } from '../case-facts/case-facts.arbitrary';
import { aClearance, aClearedFamily, aFamily, aMember, aRequirement, today } from '../case-facts/family.fixture';
import type { CaseFacts } from '../case-facts/case-facts';
import { itemsOf } from '../item/item.rules';
import type { MilestoneCode } from '../milestone/milestone';
import { stages, type Stage } from '../stage/stage';
import { lanesOf, stageOf, stageSince } from './lane.rules';

const lanes = (facts: CaseFacts, on = today) => lanesOf(facts, itemsOf(facts), on);
const reached = (...codes: MilestoneCode[]) => codes.map((code) => ({ code, happenedOn: '2026-05-01' }));
const holdOf = (stage: Stage, personId: string | null = null) => ({
  ...{ id: 'hold', personId, stage, reasonClass: 'other', gates: ['booking' as const] },
});

describe('the lanes', () => {
  it('begin with case processing; health and orientation wait for the submission', () => {
    expect(lanes(aFamily({ milestones: [] }))).toEqual({
      'case-processing': 'in-progress',
      health: 'not-due',
      orientation: 'not-due',
      movement: 'not-due',
      integration: 'not-due',
    });
  });

  it('run in parallel after the submission, and a lane of which nothing is asked is done', () => {
    expect(lanes(aFamily())).toMatchObject({
      'case-processing': 'in-progress',
      health: 'in-progress',
      orientation: 'done',
    });
  });

  it('are done when everything of them is cleared for some day to come', () => {
    expect(lanes(aClearedFamily(['2026-08-01', '2026-09-01']))).toMatchObject({
      'case-processing': 'done',
      health: 'done',
    });
  });

  it('of case processing is not done before the submission, whatever is cleared', () => {
    expect(lanes(aClearedFamily(['2026-03-01', null], { milestones: [] }))['case-processing']).toBe('in-progress');
  });

  it('do not wait for the check on the last days before departure', () => {
    const rules = { transitDays: 0, requirements: [aRequirement('health.fit', { gate: 'departure' })] };
    expect(lanes(aFamily({ rules })).health).toBe('done');
  });

  it('are blocked by a refusal, a lapse or a doubt that nothing makes up for', () => {
    const rules = { transitDays: 0, requirements: [aRequirement('health.exam')] };
    const withExams = (...clearances: CaseFacts['clearances']) =>
      lanes(aFamily({ rules, clearances, members: [aMember('amal')] }));
    const lapsed = aClearance('amal', 'health.exam', ['2026-01-01', '2026-06-01']);
    expect(withExams({ ...lapsed, outcome: 'refused' }).health).toBe('blocked');
    expect(withExams(lapsed).health).toBe('blocked');
    expect(
      withExams(aClearance('amal', 'health.exam', ['2026-01-01', null], { staleSince: '2026-05-01' })).health,
    ).toBe('blocked');
    expect(withExams(lapsed, aClearance('amal', 'health.exam', ['2026-07-01', null])).health).toBe('done');
    expect(
      withExams(lapsed, aClearance('amal', 'health.exam', ['2026-07-01', null], { outcome: 'pending' })).health,
    ).toBe('in-progress');
  });

  it('are blocked by a hold of their stage, of the case or of somebody who travels', () => {
    const cleared = aClearedFamily(['2026-03-01', null]);
    expect(lanes({ ...cleared, holds: [holdOf('health')] })).toMatchObject({
      health: 'blocked',
      'case-processing': 'done',
    });
    expect(lanes({ ...cleared, holds: [holdOf('health', 'amal')] }).health).toBe('blocked');
    expect(lanes({ ...cleared, holds: [holdOf('health', 'carim')] }).health).toBe('done');
  });

  it('of movement is due when only its own items are open, or a journey is booked', () => {
    const requirements = [aRequirement('health.exam'), aRequirement('movement.visa', { stage: 'movement' })];
    const facts = aFamily({ rules: { transitDays: 0, requirements }, members: [aMember('amal')] });
    const clearances = [aClearance('amal', 'health.exam', ['2026-03-01', null])];
    expect(lanes(facts).movement).toBe('not-due');
    expect(lanes({ ...facts, clearances }).movement).toBe('in-progress');
    expect(lanes({ ...facts, milestones: reached('submitted', 'booked') }).movement).toBe('in-progress');
  });

  it('before movement are done once the family has left, whatever lapses then', () => {
    const left = aFamily({ milestones: reached('submitted', 'booked', 'departed') });
    expect(lanes(left)).toEqual({
      'case-processing': 'done',
      health: 'done',
      orientation: 'done',
      movement: 'in-progress',
      integration: 'not-due',
    });
  });

  it('of integration runs from the arrival until the outcome is recorded', () => {
    const arrived = reached('submitted', 'booked', 'departed', 'arrived');
    expect(lanes(aFamily({ milestones: arrived }))).toMatchObject({ movement: 'done', integration: 'in-progress' });
    expect(lanes(aFamily({ milestones: [...arrived, ...reached('outcome-recorded')] })).integration).toBe('done');
  });
});

describe('the stage of a case', () => {
  it('is the first lane that is not done', () => {
    const family = aFamily();
    expect(stageOf(family, lanes(family))).toEqual({ stage: 'case-processing', state: 'in-progress' });
    const cleared = aClearedFamily(['2026-03-01', null]);
    expect(stageOf(cleared, lanes(cleared))).toEqual({ stage: 'movement', state: 'in-progress' });
  });

  it('is complete when all lanes are done, and closed when the case is', () => {
    const all = aFamily({ milestones: reached('submitted', 'booked', 'departed', 'arrived', 'outcome-recorded') });
    expect(stageOf(all, lanes(all))).toEqual({ stage: 'complete', state: 'done' });
    expect(stageOf({ ...all, closedOn: today }, lanes(all))).toEqual({ stage: 'closed', state: 'done' });
  });

  it('is never a lane after one that is not done', () => {
    fc.assert(
      fc.property(someFamily, someDay, (facts, on) => {
        const each = lanes(facts, on);
        const { stage } = stageOf(facts, each);
        const before = stages.slice(
          0,
          stages.findIndex((lane) => lane === stage),
        );
        if (stage !== 'closed' && stage !== 'complete')
          expect(before.every((lane) => each[lane] === 'done')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its date while it stays, and takes today’s when it changes', () => {
    const stored = { stage: 'health' as const, stageSince: '2026-03-05' };
    expect(stageSince(aFamily(), 'health', today, stored)).toBe('2026-03-05');
    expect(stageSince(aFamily(), 'orientation', today, stored)).toBe(today);
  });

  it('dates from the latest thing that happened when nothing is known, but not from the future', () => {
    expect(stageSince(aFamily({ milestones: [] }), 'case-processing', today)).toBe('2026-01-10');
    expect(stageSince(aFamily(), 'health', today)).toBe('2026-02-01');
    expect(stageSince(aFamily({ closedOn: '2026-04-01' }), 'closed', today)).toBe('2026-04-01');
    expect(stageSince(aFamily({ milestones: [], referredOn: '2026-12-01' }), 'case-processing', today)).toBe(today);
  });
});

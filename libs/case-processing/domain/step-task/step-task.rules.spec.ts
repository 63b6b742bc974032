import { describe, expect, it } from '@jest/globals';
import { addDays } from '@passage/platform/domain';
import fc from 'fast-check';
import { dueAnchors } from './step-task';
import { stepTaskDue } from './step-task.rules';

const facts = { takenOn: '2026-06-01', deadline: '2026-08-30', closesOn: '2026-10-01', bookBy: '2026-09-16' };

describe('the day a task is due', () => {
  it.each([
    ['step', 7, '2026-06-08'],
    ['deadline', 0, '2026-08-30'],
    ['deadline', 10, '2026-08-20'],
    ['window-close', 0, '2026-09-30'],
    ['window-close', 30, '2026-08-31'],
    ['book-by', 14, '2026-09-02'],
    ['window-close', 500, '2026-06-01'],
  ] as const)('hangs on %s with %i days: %s', (dueFrom, dueDays, due) => {
    expect(stepTaskDue({ dueFrom, dueDays }, facts)).toBe(due);
  });

  it('is not known while what it hangs on is not', () => {
    const unknown = { takenOn: '2026-06-01', deadline: null, closesOn: null, bookBy: null };
    const dues = dueAnchors.map((dueFrom) => stepTaskDue({ dueFrom, dueDays: 5 }, unknown));
    expect(dues).toEqual(['2026-06-06', null, null, null]);
  });

  it('never lies before the step, and moves with the window', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, day, fc.nat(1000), fc.nat(300), (takenOn, closesOn, dueDays, later) => {
        const due = (end: string) =>
          stepTaskDue({ dueFrom: 'window-close', dueDays }, { ...facts, takenOn, closesOn: end }) ?? '';
        expect(due(closesOn) >= takenOn).toBe(true);
        expect(due(addDays(closesOn, later)) >= due(closesOn)).toBe(true);
      }),
    );
  });
});

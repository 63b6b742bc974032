import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween } from '@passage/platform/domain';
import { coreServiceMoves, coreServiceStates, moveCoreService } from './core-service-state';
import { concerns, dueOn, isOverdue } from './core-service.rules';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10));

describe('a service after arrival', () => {
  it('is due so many calendar days after the arrival, over ends of months and leap days', () => {
    expect(dueOn({ dueDays: 0 }, '2026-06-15')).toBe('2026-06-15');
    expect(dueOn({ dueDays: 30 }, '2024-02-01')).toBe('2024-03-02');
    expect(dueOn({ dueDays: 90 }, '2025-12-20')).toBe('2026-03-20');
  });

  it('is due as many days after a later arrival, so later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), day, (dueDays, arrivedOn) => {
        expect(daysBetween(arrivedOn, dueOn({ dueDays }, arrivedOn))).toBe(dueDays);
      }),
    );
  });

  it('concerns people from one birthday up to another', () => {
    const school = { minAge: 5, maxAge: 18 };
    expect(concerns(school, '2021-06-16', '2026-06-15')).toBe(false);
    expect(concerns(school, '2021-06-15', '2026-06-15')).toBe(true);
    expect(concerns(school, '2008-06-16', '2026-06-15')).toBe(true);
    expect(concerns(school, '2008-06-15', '2026-06-15')).toBe(false);
    expect(concerns({ minAge: null, maxAge: null }, '2026-06-15', '2026-06-15')).toBe(true);
  });

  it('is overdue from the day after it was due until it is recorded', () => {
    expect(isOverdue({ state: 'due', dueOn: '2026-06-15' }, '2026-06-15')).toBe(false);
    expect(isOverdue({ state: 'due', dueOn: '2026-06-15' }, '2026-06-16')).toBe(true);
    expect(isOverdue({ state: 'done', dueOn: '2026-06-15' }, '2026-06-16')).toBe(false);
  });

  it('can always be opened again once recorded, and only then', () => {
    for (const state of coreServiceStates) {
      expect(moveCoreService(state, 'reopen')).toBe(state === 'due' ? undefined : 'due');
      for (const move of coreServiceMoves) {
        const next = moveCoreService(state, move);
        if (next) expect(next === 'due').toBe(move === 'reopen');
      }
    }
  });
});

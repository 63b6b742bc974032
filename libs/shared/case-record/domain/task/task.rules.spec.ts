import { describe, expect, it } from '@jest/globals';
import { taskStates } from './task';
import { mayBecome } from './task.rules';

describe('a task', () => {
  it('is finished or cancelled while open, and opened again before anything else', () => {
    expect(taskStates.map((to) => mayBecome('open', to))).toEqual([true, true, true]);
    expect(mayBecome('done', 'open')).toBe(true);
    expect(mayBecome('cancelled', 'open')).toBe(true);
    expect(mayBecome('done', 'cancelled')).toBe(false);
    expect(mayBecome('cancelled', 'done')).toBe(false);
  });
});

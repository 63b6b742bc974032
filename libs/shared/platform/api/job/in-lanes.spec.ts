import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inLanes } from './in-lanes';

describe('work done in lanes', () => {
  it('does every piece once, in as many lanes as there are', async () => {
    const done: number[] = [];
    let piece = 0;
    let busy = 0;
    let mostBusy = 0;
    await inLanes(3, async () => {
      const mine = piece;
      piece += 1;
      if (mine >= 10) return false;
      busy += 1;
      mostBusy = Math.max(mostBusy, busy);
      await nextTurn();
      busy -= 1;
      done.push(mine);
      return true;
    });
    expect(done.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(mostBusy).toBe(3);
  });

  it('tells of an error only when nothing is being done any more, and begins nothing after it', async () => {
    let begun = 0;
    let busy = 0;
    const work = inLanes(2, async () => {
      begun += 1;
      const mine = begun;
      busy += 1;
      for (let turn = 0; turn < mine * 3; turn += 1) await nextTurn();
      busy -= 1;
      if (mine === 1) throw new Error('the first piece');
      return true;
    });
    await expect(work).rejects.toThrow('the first piece');
    expect({ begun, busy }).toEqual({ begun: 2, busy: 0 });
  });
});

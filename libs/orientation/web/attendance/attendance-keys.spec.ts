import { describe, expect, it } from '@jest/globals';
import { nextMark, stepOf } from './attendance-keys';

describe('keys in the grid of attendance', () => {
  it('move as the eye sees it, also from right to left', () => {
    expect(stepOf('ArrowDown', false)).toEqual({ move: [1, 0] });
    expect(stepOf('ArrowRight', false)).toEqual({ move: [0, 1] });
    expect(stepOf('ArrowRight', true)).toEqual({ move: [0, -1] });
  });

  it('mark by figures and take marks back', () => {
    expect(['1', '2', '3', '4'].map((key) => stepOf(key, false))).toEqual([
      { mark: 'present' },
      { mark: 'late' },
      { mark: 'absent' },
      { mark: 'excused' },
    ]);
    expect(stepOf('٢', true)).toEqual({ mark: 'late' });
    expect(stepOf('Delete', false)).toEqual({ mark: null });
    expect(['x', '5', '٥', 'F1'].map((key) => stepOf(key, false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('go through all marks and back to none by pressing', () => {
    expect([undefined, 'present', 'late', 'absent', 'excused'].map((mark) => nextMark(mark as never))).toEqual([
      'present',
      'late',
      'absent',
      'excused',
      null,
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { moveSession, sessionMoves } from './session-state';
import { inOrder, sessionFindings } from './session.rules';

const day = (date: string, startsAt = '09:00', endsAt = '14:00') => ({ day: date, startsAt, endsAt });
const told = (days: ReturnType<typeof day>[], isMakeUp = false) =>
  sessionFindings({ days, isMakeUp }, 2).map(
    ({ field, code }) => `${field} ${code.replace('orientation.session.', '')}`,
  );

describe('the days of a session', () => {
  it('are as many as the course has; a make-up session may have fewer', () => {
    expect(told([day('2026-07-01'), day('2026-07-02')])).toEqual([]);
    expect(told([day('2026-07-01')])).toEqual(['days day-count']);
    expect(told([day('2026-07-01')], true)).toEqual([]);
    expect(told([day('2026-07-01'), day('2026-07-02'), day('2026-07-03')], true)).toEqual(['days day-count']);
  });

  it('are there once each and end after they start', () => {
    expect(told([day('2026-07-01'), day('2026-07-01', '14:00', '14:00')])).toEqual([
      'days.1.day day-twice',
      'days.1.endsAt day-ends-early',
    ]);
  });

  it('are kept in their order', () => {
    expect(inOrder([day('2026-07-02'), day('2026-07-01')]).map((each) => each.day)).toEqual([
      '2026-07-01',
      '2026-07-02',
    ]);
  });
});

describe('a session', () => {
  it('is changed only while planned, and can be opened again after its completion', () => {
    const open = (state: 'planned' | 'completed' | 'cancelled') =>
      sessionMoves.filter((move) => moveSession(state, move));
    expect(open('planned')).toEqual(['change', 'complete', 'cancel']);
    expect(open('completed')).toEqual(['reopen']);
    expect(open('cancelled')).toEqual([]);
  });
});

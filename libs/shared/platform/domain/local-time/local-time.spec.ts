import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, wallClock } from './local-time';

const zones = [
  'Asia/Amman',
  'Africa/Nairobi',
  'Asia/Beirut',
  'Asia/Karachi',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
];

describe('the time of an office', () => {
  it('is what the clock on its wall shows', () => {
    expect(instantOf({ date: '2026-06-15', time: '09:30' }, 'Africa/Nairobi')?.toISOString()).toBe(
      '2026-06-15T06:30:00.000Z',
    );
    expect(wallClock(new Date('2026-12-31T22:15:00Z'), 'Asia/Kathmandu')).toEqual({
      date: '2027-01-01',
      time: '04:00',
    });
  });

  it('does not exist while clocks are put forward', () => {
    expect(instantOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toBeUndefined();
    expect(instantOf({ date: '2026-03-29', time: '03:00' }, 'Europe/Berlin')?.toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('is the earlier of two when clocks are put back', () => {
    expect(instantOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin')?.toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('leads back to the same wall clock from any instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2090, 0) / 60_000 }),
        (zone, minutes) => {
          const shown = wallClock(new Date(minutes * 60_000), zone);
          const found = instantOf(shown, zone);
          expect(found && wallClock(found, zone)).toEqual(shown);
          expect(found && found.getTime() <= minutes * 60_000).toBe(true);
        },
      ),
    );
  });
});

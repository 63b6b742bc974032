import { describe, expect, it } from '@jest/globals';
import { addDays as reckonedLater, daysBetween as reckonedBetween, dayOf } from '@passage/platform/domain';
import fc from 'fast-check';
import { addDays, daysBetween } from './calendar';

const day = fc
  .date({ min: new Date('1880-01-01'), max: new Date('2120-01-01'), noInvalidDate: true })
  .map((instant) => dayOf(instant));

describe('the calendar of the demo', () => {
  it('reckons as the product does, within its table and beyond', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -4000, max: 4000 }), (one, other, count) => {
        expect(addDays(one, count)).toBe(reckonedLater(one, count));
        expect(daysBetween(one, other)).toBe(reckonedBetween(one, other));
      }),
    );
  });
});

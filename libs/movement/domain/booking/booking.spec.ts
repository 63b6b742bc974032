import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SegmentInput } from './booking';
import { bookingMoves, bookingStates, isStanding, moveBooking } from './booking-state';
import { instantsOf, itineraryFindings } from './itinerary.rules';

const flight = (change: Partial<SegmentInput> = {}): SegmentInput => ({
  carrier: 'Royal Jordanian',
  flightNumber: 'RJ 261',
  fromAirport: 'AMM',
  departsOn: '2026-07-01',
  departsAt: '10:30',
  fromZone: 'Asia/Amman',
  toAirport: 'ORD',
  arrivesOn: '2026-07-01',
  arrivesAt: '16:30',
  toZone: 'America/Chicago',
  ...change,
});

describe('an itinerary', () => {
  it('is compared in instants, whatever the local clocks show', () => {
    const instants = instantsOf(flight());
    expect(instants?.departs.toISOString()).toBe('2026-07-01T07:30:00.000Z');
    expect(instants?.arrives.toISOString()).toBe('2026-07-01T21:30:00.000Z');
    expect(itineraryFindings([flight()])).toEqual([]);
  });

  it('names the flight that leaves before the one before it has arrived', () => {
    const onward = flight({
      fromAirport: 'ORD',
      fromZone: 'America/Chicago',
      departsAt: '15:00',
      toAirport: 'DFW',
      arrivesAt: '18:00',
    });
    expect(itineraryFindings([flight(), onward]).map(({ field, code }) => [field, code])).toEqual([
      ['segments.1.departsAt', 'movement.itinerary.segments-out-of-order'],
    ]);
  });

  it('names a flight whose arrival is a slip of the year', () => {
    expect(itineraryFindings([flight({ arrivesOn: '2027-07-01' })]).map(({ field, code }) => [field, code])).toEqual([
      ['segments.0.arrivesOn', 'movement.itinerary.flight-too-long'],
    ]);
  });

  it('names a gap between airports, and a zone that does not exist', () => {
    const elsewhere = flight({ fromAirport: 'JFK', departsOn: '2026-07-02', arrivesOn: '2026-07-02' });
    expect(itineraryFindings([flight(), elsewhere]).map(({ code }) => code)).toEqual([
      'movement.itinerary.not-connected',
    ]);
    expect(itineraryFindings([flight({ fromZone: 'Mars/Olympus' })]).map(({ code }) => code)).toEqual([
      'movement.itinerary.no-such-time',
    ]);
  });
});

describe('a booking', () => {
  it('departs only once confirmed and arrives only once departed', () => {
    expect(moveBooking('proposed', 'depart')).toBeUndefined();
    expect(moveBooking('confirmed', 'depart')).toBe('departed');
    expect(moveBooking('departed', 'cancel')).toBeUndefined();
  });

  it('goes back one step when its arrival or departure was recorded wrongly', () => {
    expect(moveBooking('arrived', 'take-back')).toBe('departed');
    expect(moveBooking('departed', 'take-back')).toBe('confirmed');
    for (const state of ['proposed', 'confirmed', 'cancelled', 'deferred'] as const)
      expect(moveBooking(state, 'take-back')).toBeUndefined();
  });

  it('never stands again once called off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bookingStates),
        fc.array(fc.constantFrom(...bookingMoves), { maxLength: 8 }),
        (start, moves) => {
          let state = start;
          let wasOff = !isStanding(state);
          for (const move of moves) {
            state = moveBooking(state, move) ?? state;
            if (wasOff) expect(isStanding(state)).toBe(false);
            wasOff = !isStanding(state);
          }
        },
      ),
    );
  });
});

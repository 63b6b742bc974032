import type { BookingInput } from '@passage/movement/domain';

/** One flight from Amman to Athens on a day. */
export const itinerary = (day: string, change: Partial<BookingInput['segments'][number]> = {}): BookingInput => ({
  recordLocator: 'ABC123',
  segments: [
    {
      carrier: 'Royal Jordanian',
      flightNumber: 'RJ 131',
      fromAirport: 'AMM',
      departsOn: day,
      departsAt: '10:30',
      fromZone: 'Asia/Amman',
      toAirport: 'ATH',
      arrivesOn: day,
      arrivesAt: '12:30',
      toZone: 'Europe/Athens',
      ...change,
    },
  ],
});

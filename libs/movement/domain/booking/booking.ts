import { pageOf, pageQuery, plainDate, recordVersion, text } from '@passage/platform/domain';
import { z } from 'zod';
import { ageCategory, serviceCode, travellerState } from '../traveller/traveller';
import { bookingState, cancellationReason } from './booking-state';

const airport = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'IATA code of an airport', example: 'AMM' });
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'Local time, HH:MM' });
const zone = text(60, 1).meta({ description: 'IANA time zone of the airport', example: 'Asia/Amman' });

/** One flight of an itinerary, with the times the tickets show. */
export const segmentInput = z
  .object({
    carrier: text(60, 1),
    flightNumber: text(12, 2).meta({ example: 'RJ 261' }),
    fromAirport: airport,
    departsOn: plainDate,
    departsAt: time,
    fromZone: zone,
    toAirport: airport,
    arrivesOn: plainDate,
    arrivesAt: time,
    toZone: zone,
  })
  .meta({ id: 'SegmentInput', description: 'One flight, with local times' });
export type SegmentInput = z.infer<typeof segmentInput>;

/** A booking of a whole case: every travelling member. The day of travel is that of the first flight. */
export const bookingInput = z
  .object({
    recordLocator: text(20).meta({ description: 'Reference of the airline; empty while not known' }),
    segments: z.array(segmentInput).min(1).max(8),
  })
  .meta({ id: 'BookingInput' });
export type BookingInput = z.infer<typeof bookingInput>;

/** A move of a booking, with a reason where it is called off. */
export const bookingMoveInput = z
  .object({ move: z.enum(['confirm', 'cancel', 'defer']), reason: cancellationReason.nullable() })
  .meta({ id: 'BookingMoveInput' });
export type BookingMoveInput = z.infer<typeof bookingMoveInput>;

/** Who travelled, and who did not. */
export const departureInput = z
  .object({
    on: plainDate,
    absent: z.array(z.object({ travellerId: z.uuid(), state: z.enum(['no-show', 'offloaded']) })).max(40),
  })
  .meta({ id: 'DepartureInput' });
export type DepartureInput = z.infer<typeof departureInput>;
export const arrivalInput = z.object({ on: plainDate }).meta({ id: 'ArrivalInput' });
export type ArrivalInput = z.infer<typeof arrivalInput>;

/** Why a departure or an arrival was recorded wrongly. */
export const takeBackInput = z
  .object({ reason: text(500, 1).meta({ description: 'What was wrong, shown on the timeline' }) })
  .meta({ id: 'TakeBackInput' });
export type TakeBackInput = z.infer<typeof takeBackInput>;

/** One of those who travel on a booking. */
export const bookingTraveller = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    name: z.string(),
    nameLocal: z.string(),
    birthDate: z.string(),
    ageCategory,
    serviceCodes: z.array(serviceCode),
    state: travellerState,
  })
  .meta({ id: 'BookingTraveller' });

/** A booking with its flights and travellers. */
export const booking = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    caseNumber: z.string(),
    state: bookingState,
    reason: cancellationReason.nullable(),
    recordLocator: z.string(),
    travelOn: z.string().meta({ description: 'Day of the first departure, local' }),
    arrivesOn: z.string().meta({ description: 'Day of the last arrival, local' }),
    isAtRisk: z.boolean().meta({
      description:
        'Standing, not departed, and: its day is no longer in the travel window, a hold stands, other people travel than have seats, or a linked case is booked on another day',
    }),
    segments: z.array(segmentInput.extend({ number: z.number().int() })),
    travellers: z.array(bookingTraveller),
    version: recordVersion,
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof booking>;
export const bookingList = z.object({ items: z.array(booking) }).meta({ id: 'BookingList' });

/** A case as movement staff list it: ready to book, or booked. */
export const movementRow = z
  .object({
    caseId: z.uuid(),
    caseNumber: z.string(),
    name: z.string(),
    nameLocal: z.string(),
    travellers: z.number().int(),
    infants: z.number().int().meta({ description: 'Travellers under two today' }),
    needs: z.array(z.string()).meta({ description: 'Codes of needs, never their reason' }),
    closesOn: z.string().nullable(),
    bookBy: z.string().nullable(),
    bookingId: z.uuid().nullable(),
    bookingState: bookingState.nullable(),
    bookingVersion: recordVersion.nullable(),
    travelOn: z.string().nullable(),
    isAtRisk: z.boolean(),
  })
  .meta({ id: 'MovementRow' });
export type MovementRow = z.infer<typeof movementRow>;
export const movementPage = pageOf('MovementPage', movementRow);

export const movementViews = ['ready', 'booked', 'at-risk', 'departed'] as const;
export const movementQuery = pageQuery.extend({ view: z.enum(movementViews).default('ready') });
export type MovementQuery = z.infer<typeof movementQuery>;

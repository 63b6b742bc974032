import { suggestedNeeds } from '@passage/health/domain';
import { ageCategoryOn, suggestedServices, type BookingMove, type BookingState } from '@passage/movement/domain';
import type { PlainDate } from '@passage/platform/domain';
import { hasHappened } from '../history/history';
import { hasReached } from '../history/phase';
import { utcOf } from './local-instant';
import { routeOf } from './routes';
import type { Scene } from './scene';
import { addDays, daysBetween } from '../history/calendar';

const stage = 'movement';

/** Papers for the journey, booking, departure and arrival. */
export function writeMovement(scene: Scene): void {
  const { history } = scene;
  const by = scene.random.pick(scene.staff('movement-officer'));
  for (const code of ['movement.travel-document', 'movement.promissory-note', 'movement.exit-permit']) {
    for (const check of scene.checks(code)) scene.state(check, { by });
  }
  if (!hasReached(history.phase, 'booked')) return;
  const { ready, booked } = history.days;
  if (daysBetween(ready, booked) > daysOfEarlierBooking && scene.random.chance(0.15)) writeCalledOff(scene, by);
  writeJourney(scene, by);
}

/** One step of a booking, and when it was taken. */
type Step = readonly [move: BookingMove, to: BookingState, on: PlainDate];

function writeJourney(scene: Scene, by: string): void {
  const { history, random } = scene;
  const { booked, departed, arrived } = history.days;
  const isConfirmed = hasHappened(history, 'departed') || addDays(booked, 3) <= scene.today;
  const steps: Step[] = [
    ['confirm', 'proposed', booked],
    ...(isConfirmed ? [['confirm', 'confirmed', addDays(booked, Math.min(3, random.whole(0, 3)))] as const] : []),
    ...(hasHappened(history, 'departed') ? [['depart', 'departed', departed] as const] : []),
    ...(hasHappened(history, 'arrived') ? [['arrive', 'arrived', arrived] as const] : []),
  ];
  const id = writeBooking(scene, departed, steps, null, by);
  scene.milestone('booked', departed, id, by);
  scene.tell({ stage, code: 'movement.booking.made', on: booked, params: { on: departed }, by });
  if (hasHappened(history, 'departed')) scene.milestone('departed', departed, id, by);
  if (hasHappened(history, 'arrived')) scene.milestone('arrived', arrived, id, by);
}

/** Days before the booking within which an earlier one was made and called off. */
const daysOfEarlierBooking = 15;

/** An earlier booking that came to nothing. */
function writeCalledOff(scene: Scene, by: string): void {
  const { booked } = scene.history.days;
  const on = addDays(booked, -scene.random.whole(2, 9));
  const reason = scene.random.pick(['no-contact', 'medical', 'flight-change', 'exit-permit', 'receiver-not-ready']);
  const steps: Step[] = [
    ['confirm', 'proposed', addDays(on, -6)],
    ['defer', 'deferred', on],
  ];
  writeBooking(scene, addDays(on, 4), steps, reason, by);
}

function writeBooking(
  scene: Scene,
  travelOn: PlainDate,
  steps: readonly Step[],
  reason: string | null,
  by: string,
): string {
  const { family, rows, scope, random } = scene;
  const state = steps.at(-1)?.[1] ?? 'proposed';
  const madeOn = steps[0]?.[2] ?? travelOn;
  const id = scene.id();
  rows.add('movement.bookings', {
    ...{ id, ...scope, state, reason, record_locator: random.pick(locators) + String(random.whole(100, 999)) },
    ...{
      travel_on: travelOn,
      arrives_on: addDays(travelOn, family.programme.transitDays),
      created_at: scene.instant(madeOn),
    },
  });
  writeFlights(scene, id, travelOn);
  writeTravellers(scene, id, travelOn, state);
  for (const [step, [move, to, on]] of steps.entries()) {
    rows.add('movement.booking_moves', {
      ...{ id: scene.id(), booking_id: id, ...scope, move, to_state: to, reason: to === 'deferred' ? reason : null },
      ...{ staff_id: by, moved_at: scene.instant(on, step) },
    });
    if (to !== 'proposed')
      scene.tell({
        stage,
        code: `movement.booking.${to}`,
        on,
        params: { reason: to === 'deferred' ? reason : null },
        by,
      });
  }
  return id;
}

const locators = ['QX7', 'LM4', 'ZP2', 'RK9', 'TB5'];

function writeFlights(scene: Scene, bookingId: string, travelOn: PlainDate): void {
  const { family, rows, scope } = scene;
  routeOf(family.officeCode, family.programme.destination, scene.variant).forEach((flight, index) => {
    const [departsOn, departsAt] = [addDays(travelOn, flight.departs[0]), flight.departs[1]];
    const [arrivesOn, arrivesAt] = [addDays(travelOn, flight.arrives[0]), flight.arrives[1]];
    rows.add('movement.booking_segments', {
      ...{ id: scene.id(), booking_id: bookingId, ...scope, number: index + 1 },
      ...{ carrier: flight.carrier, flight_number: flight.flightNumber, from_airport: flight.from.code },
      ...{ departs_on: departsOn, departs_at: departsAt, from_zone: flight.from.zone },
      ...{ departs_at_utc: utcOf(departsOn, departsAt, flight.from.zone), to_airport: flight.to.code },
      ...{ arrives_on: arrivesOn, arrives_at: arrivesAt, to_zone: flight.to.zone },
      arrives_at_utc: utcOf(arrivesOn, arrivesAt, flight.to.zone),
    });
  });
}

function writeTravellers(scene: Scene, bookingId: string, travelOn: PlainDate, booking: BookingState): void {
  const { family, history, rows, scope } = scene;
  const state = booking === 'departed' || booking === 'arrived' ? booking : 'booked';
  for (const person of family.people) {
    const profile = history.medical.get(person);
    const found = { tbClass: profile?.tbClass ?? null, conditions: profile?.condition ? [profile.condition] : [] };
    const age = ageCategoryOn(person.birthDate, travelOn);
    rows.add('movement.booking_travellers', {
      ...{ id: scene.id(), booking_id: bookingId, ...scope, person_id: person.id, age_category: age },
      ...{ service_codes: suggestedServices(age, suggestedNeeds(found)), state },
    });
  }
}

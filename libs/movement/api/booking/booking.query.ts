import { listOfCase } from '@passage/case-record/api';
import type { NamedQuery } from '@passage/platform/api';

/** Somebody travels who has no seat, or has a seat and does not travel any more. */
const isSeatedOtherwise = `(select array_agg(s.person_id order by s.person_id) from movement.booking_travellers s where s.booking_id = b.id)
  is distinct from (select array_agg(t.person_id order by t.person_id) from pipeline.travellers t where t.case_id = b.case_id)`;
const isApart = 'pipeline.linked_elsewhen(b.case_id, b.travel_on)';

/**
 * A standing booking that has not departed is at risk when its day left the window, something blocks the case, a linked
 * case is booked on another day, or the family is no longer the one that has seats.
 */
const isAtRisk = `(b.state in ('proposed', 'confirmed') and (not w.travel_window @> b.travel_on or w.hold_count > 0 or ${isApart} or ${isSeatedOtherwise}))`;

/** What stands against going on with a booking as it is. Parameter: the booking. */
export const bookingFaults = `select ${isApart} as "isApart", ${isSeatedOtherwise} as "isSeatedOtherwise" from movement.bookings b where b.id = $1`;

const booking = `json_build_object('id', b.id, 'caseId', b.case_id, 'caseNumber', k.number, 'state', b.state, 'reason', b.reason,
      'recordLocator', b.record_locator, 'travelOn', b.travel_on, 'arrivesOn', b.arrives_on, 'isAtRisk', ${isAtRisk},
      'segments', (select json_agg(json_build_object('number', s.number, 'carrier', s.carrier, 'flightNumber', s.flight_number, 'fromAirport', s.from_airport,
          'departsOn', s.departs_on, 'departsAt', s.departs_at, 'fromZone', s.from_zone, 'toAirport', s.to_airport, 'arrivesOn', s.arrives_on,
          'arrivesAt', s.arrives_at, 'toZone', s.to_zone) order by s.number) from movement.booking_segments s where s.booking_id = b.id),
      'travellers', (select json_agg(json_build_object('id', t.id, 'personId', t.person_id, 'name', btrim(p.given_names || ' ' || p.family_name),
          'nameLocal', p.name_local, 'birthDate', p.birth_date, 'ageCategory', t.age_category, 'serviceCodes', t.service_codes, 'state', t.state)
          order by p.birth_date, p.id) from movement.booking_travellers t join case_record.people p on p.id = t.person_id where t.booking_id = b.id),
      'version', b.version)`;
const bookingFrom =
  'from movement.bookings b join case_record.cases k on k.id = b.case_id join pipeline.case_windows w on w.case_id = b.case_id';

/** Bookings of a case, latest first. Parameter: the case. */
export const bookingsOfCase = listOfCase(
  'movement-bookings-of-case',
  `select ${booking} ${bookingFrom} where b.case_id = $1 order by b.created_at desc, b.id`,
);

/** Parameter: the booking. */
export const bookingById: NamedQuery = {
  name: 'movement-booking',
  text: `select ${booking} as json ${bookingFrom} where b.id = $1`,
};

const row = `c.id as "caseId", c.number as "caseNumber", btrim(p.given_names || ' ' || p.family_name) as name, coalesce(p.name_local, '') as "nameLocal",
  w.traveller_count as travellers, w.closes_on as "closesOn", w.book_by as "bookBy",
  (select count(*)::int from pipeline.travellers t where t.case_id = c.id and t.birth_date > (select pipeline.today()) - interval '2 years') as infants,
  (select coalesce(json_agg(distinct n.code), '[]') from pipeline.needs n where n.case_id = c.id and n.ended_on is null) as needs,
  b.id as "bookingId", b.state as "bookingState", b.version as "bookingVersion", b.travel_on as "travelOn", coalesce(${isAtRisk}, false) as "isAtRisk"`;
const from = `from pipeline.case_windows w join case_record.cases c on c.id = w.case_id
  left join case_record.people p on p.id = c.principal_applicant_id
  left join movement.bookings b on b.case_id = c.id and b.state not in ('cancelled', 'deferred')`;

/** What each view of the list holds, and the day it is ordered by. */
const views: Record<string, { where: string; day: string }> = {
  ready: {
    where: `b.id is null and w.window_state in ('open', 'not-yet') and w.blocker_count = 0 and w.stage = 'movement'`,
    day: `coalesce(w.closes_on, 'infinity'::date)`,
  },
  booked: { where: `b.state in ('proposed', 'confirmed')`, day: 'b.travel_on' },
  'at-risk': { where: isAtRisk, day: 'b.travel_on' },
  departed: { where: `b.state = 'departed'`, day: 'b.travel_on' },
};

/** One page of a view, by day. Parameters: day and case after which it starts (null: the beginning), how many. */
export function movementRows(view: string): NamedQuery {
  const { where, day } = views[view] ?? { where: 'false', day: 'b.travel_on' };
  return {
    name: `movement-list-${view}`,
    text: `select coalesce(json_agg(page), '[]') as items from (select ${row}, (${day})::text as "sortValue" ${from}
      where ${where} and ($1::date is null or (${day}, c.id) > ($1::date, $2::uuid)) order by ${day}, c.id limit $3) page`,
  };
}

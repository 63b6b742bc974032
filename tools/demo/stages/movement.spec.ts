import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ageCategoryOn,
  infantsAreHeld,
  itineraryFindings,
  moveBooking,
  suggestedServices,
  type BookingMove,
  type BookingState,
  type SegmentInput,
  type ServiceCode,
} from '@passage/movement/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from '../load/caseload.fixture';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;
beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('movement', { seed: 5, today, people: 3000 });
});
afterAll(() => server.stop());

interface BookingRow {
  state: BookingState;
  travelOn: string;
  arrivesOn: string;
  segments: SegmentInput[];
  travellers: {
    birthDate: string;
    needs: string[];
    category: ReturnType<typeof ageCategoryOn>;
    services: ServiceCode[];
  }[];
  moves: { move: BookingMove; to: BookingState }[];
}

const bookings = `
  select b.state, to_char(b.travel_on, 'YYYY-MM-DD') as "travelOn", to_char(b.arrives_on, 'YYYY-MM-DD') as "arrivesOn",
    (select json_agg(json_build_object('carrier', s.carrier, 'flightNumber', s.flight_number, 'fromAirport', s.from_airport,
        'departsOn', s.departs_on, 'departsAt', s.departs_at, 'fromZone', s.from_zone, 'toAirport', s.to_airport,
        'arrivesOn', s.arrives_on, 'arrivesAt', s.arrives_at, 'toZone', s.to_zone) order by s.number)
      from movement.booking_segments s where s.booking_id = b.id) as segments,
    (select json_agg(json_build_object('birthDate', p.birth_date, 'category', t.age_category, 'services', t.service_codes,
        'needs', (select coalesce(json_agg(n.code), '[]') from pipeline.needs n where n.person_id = p.id)))
      from movement.booking_travellers t join case_record.people p on p.id = t.person_id where t.booking_id = b.id) as travellers,
    (select json_agg(json_build_object('move', m.move, 'to', m.to_state) order by m.moved_at, m.id)
      from movement.booking_moves m where m.booking_id = b.id) as moves
  from movement.bookings b`;

describe('movement of the demo', () => {
  let rows: BookingRow[];
  beforeAll(async () => {
    rows = await caseload.rows<BookingRow>(bookings);
    expect(rows.length).toBeGreaterThan(200);
  });

  it('has itineraries whose flights follow one another in time and place', () => {
    for (const { segments, travelOn, arrivesOn } of rows) {
      expect(itineraryFindings(segments)).toEqual([]);
      expect([segments[0]?.departsOn, segments.at(-1)?.arrivesOn]).toEqual([travelOn, arrivesOn]);
    }
  });

  it('seats everybody by age on the day of travel, with what their needs ask for, and infants on laps', () => {
    for (const { travelOn, travellers } of rows) {
      for (const { birthDate, category, services, needs } of travellers) {
        expect(category).toBe(ageCategoryOn(birthDate, travelOn));
        expect([...services].sort()).toEqual(suggestedServices(category, needs).sort());
      }
      expect(infantsAreHeld(travellers.map(({ category }) => category))).toBe(true);
    }
  });

  it('has bookings that moved from state to state as they may', () => {
    for (const { state, moves } of rows) {
      const [, ...rest] = moves;
      const end = rest.reduce((at: BookingState | undefined, { move }) => at && moveBooking(at, move), 'proposed');
      expect(end).toBe(state);
    }
  });

  it('books and departs only on days on which everything holds, but where a trouble came later', async () => {
    const unmet = `movement.bookings b join pipeline.items i using (case_id)
      where i.gate = 'booking' and not i.satisfied @> b.travel_on
      and not exists (select from pipeline.clearances k where k.case_id = b.case_id and k.stale_since is not null)`;
    expect(await caseload.count(`${unmet} and b.state not in ('cancelled', 'deferred')`)).toBe(0);
    expect(
      await caseload.count(`movement.bookings b join pipeline.holds h using (case_id)
        where b.state in ('proposed', 'confirmed') and h.released_at is null and h.placed_at < b.created_at::date`),
    ).toBe(0);
  });

  it('has the milestones that its bookings gave', async () => {
    for (const [code, states] of [
      ['booked', `'proposed', 'confirmed', 'departed', 'arrived'`],
      ['departed', `'departed', 'arrived'`],
      ['arrived', `'arrived'`],
    ]) {
      const given = `pipeline.milestones m join movement.bookings b on b.id = m.source_id where m.code = '${code}'`;
      expect(await caseload.count(`${given} and b.state in (${states})`)).toBe(
        await caseload.count(`movement.bookings where state in (${states})`),
      );
    }
  });
});

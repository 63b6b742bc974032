import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Booking, MovementRow } from '@passage/movement/domain';
import {
  aFamily,
  clearEverything,
  recordFamilyEvent,
  startApi,
  type TestApi,
  type TestClient,
  type TestFamily,
} from '@passage/testing';
import { itinerary } from './booking.fixture';

interface Problem {
  code: string;
  errors?: { field: string }[];
}

const today = '2026-06-15';

describe('a booking, as the family changes', () => {
  let api: TestApi;
  let officer: TestClient;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    officer = await api.as('movement-officer');
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const readyFamily = async (birthDates = ['1990-02-01', '2019-05-05']) => {
    const family = await aFamily(api, { birthDates });
    await clearEverything(api, family, '2026-06-01', '2026-09-01');
    return family;
  };
  const book = async <T = Booking>({ caseId }: TestFamily, day = today) =>
    await officer.post<T>(`/api/cases/${caseId}/bookings`, itinerary(day));
  const read = async ({ id }: Booking) => (await officer.get<Booking>(`/api/bookings/${id}`)).body;
  const rebook = async ({ id, version }: Booking, day = today) =>
    await officer.put<Booking>(`/api/bookings/${id}`, itinerary(day), { ifMatch: version });
  const confirm = async <T = Booking>({ id, version }: Booking) =>
    await officer.post<T>(`/api/bookings/${id}/moves`, { move: 'confirm', reason: null }, { ifMatch: version });
  const depart = async <T = Booking>({ id, version }: Booking, on = today, absent: object[] = []) =>
    await officer.post<T>(`/api/bookings/${id}/departure`, { on, absent }, { ifMatch: version });
  const confirmed = async (family: TestFamily, day = today) => (await confirm((await book(family, day)).body)).body;

  /** Somebody joins who has everything that travel asks for. */
  const join = async ({ caseId }: TestFamily) => {
    const person = { givenNames: 'Nour', sex: 'female', birthDate: '1999-01-01', nationality: 'SY' };
    const joining = {
      kind: 'add-on',
      happenedOn: today,
      relationship: 'spouse',
      person,
      confirmedWarnings: ['booked'],
    };
    const { body } = await recordFamilyEvent<{ people: { personId: string }[] }>(caseworker, caseId, joining);
    const id = body.people[0]?.personId ?? '';
    await api.owner.query(
      `insert into pipeline.clearances (id, case_id, office_id, person_id, requirement_code, stage, outcome, valid_period, source_type)
       select gen_random_uuid(), i.case_id, c.office_id, i.person_id, i.code, i.stage, 'cleared', daterange('2026-06-01', '2026-09-01'), 'test'
       from pipeline.items i join case_record.cases c on c.id = i.case_id where i.person_id = $1`,
      [id],
    );
    return id;
  };
  const leave = async ({ caseId }: TestFamily, personId: string) => {
    const leaving = { kind: 'leaving', happenedOn: today, personId, leaveReason: 'own-case' };
    const confirmed = { confirmedWarnings: ['booked'] };
    expect((await recordFamilyEvent(caseworker, caseId, { ...leaving, ...confirmed })).status).toBe(201);
  };
  /** What went stale because the family changed is found to hold. */
  const lookedAtAgain = async ({ caseId }: TestFamily) => {
    const { rowCount } = await api.owner.query(
      'update pipeline.clearances set stale_since = null, stale_reason = null where case_id = $1 and stale_since is not null',
      [caseId],
    );
    expect(rowCount).toBeGreaterThan(0);
  };

  it('is at risk and goes no further while somebody who travels has no seat, until it is changed', async () => {
    const family = await readyFamily();
    const { body: made } = await book(family);
    const newcomer = await join(family);
    await lookedAtAgain(family);
    expect((await read(made)).isAtRisk).toBe(true);
    const refused = await confirm<Problem>(made);
    expect([refused.status, refused.body.code]).toEqual([409, 'movement.booking.seats-differ']);
    const changed = (await rebook(made)).body;
    expect(changed.travellers.map(({ personId }) => personId)).toContain(newcomer);
    expect(changed).toMatchObject({ isAtRisk: false, state: 'proposed' });
    expect((await confirm(changed)).body.state).toBe('confirmed');
  });

  it('does not let somebody depart who left the family after it was confirmed', async () => {
    const family = await readyFamily(['1990-02-01', '2000-01-01', '2019-05-05']);
    const made = await confirmed(family);
    await leave(family, family.personIds[1] ?? '');
    const refused = await depart<Problem>(made);
    expect([refused.status, refused.body.code]).toEqual([409, 'movement.booking.seats-differ']);
    await lookedAtAgain(family);
    const left = await depart((await rebook(made)).body);
    expect(left.body.travellers.map(({ state }) => state)).toEqual(['departed', 'departed']);
  });

  it('departs with somebody at least, and not before its flight', async () => {
    const made = await confirmed(await readyFamily());
    const absent = made.travellers.map(({ id }) => ({ travellerId: id, state: 'no-show' }));
    const nobody = await depart<Problem>(made, today, absent);
    expect([nobody.status, nobody.body.code]).toEqual([422, 'movement.departure.nobody-left']);
    expect((await read(made)).travellers.map(({ state }) => state)).toEqual(['booked', 'booked']);
    const later = await confirmed(await readyFamily(), '2026-06-20');
    const early = await depart<Problem>(later);
    expect([early.status, early.body.errors?.[0]?.field]).toEqual([422, 'on']);
  });

  it('arrives on the day of its departure or later, by the calendar of any place', async () => {
    const left = (await depart(await confirmed(await readyFamily()))).body;
    const arrive = async <T = Booking>(on: string) =>
      await officer.post<T>(`/api/bookings/${left.id}/arrival`, { on }, { ifMatch: left.version });
    const before = await arrive<Problem>('2026-06-13');
    expect([before.status, before.body.code]).toEqual([422, 'movement.arrival.before-departure']);
    expect((await arrive('2026-06-14')).body.state).toBe('arrived');
  });

  it('is on the day on which linked cases are booked', async () => {
    const [one, other] = [await readyFamily(), await readyFamily()];
    const { body: first } = await book(one, '2026-07-01');
    const link = { caseIds: [other.caseId], reason: 'Brothers' };
    expect((await caseworker.post(`/api/cases/${one.caseId}/travel-links`, link)).status).toBe(204);
    const apart = await book<Problem>(other, '2026-07-05');
    expect([apart.status, apart.body.code]).toEqual([409, 'movement.booking.travels-apart']);
    const { body: second } = await book(other, '2026-07-01');
    expect(second.isAtRisk).toBe(false);
    // A group moves one case after the other; in between it is at risk and goes no further.
    const { body: moved } = await rebook(first, '2026-07-05');
    const { body: list } = await officer.get<{ items: MovementRow[] }>('/api/movement/cases?view=at-risk');
    expect(list.items.map(({ bookingId }) => bookingId)).toEqual(expect.arrayContaining([first.id, second.id]));
    expect((await confirm<Problem>(moved)).body.code).toBe('movement.booking.travels-apart');
    expect((await rebook(second, '2026-07-05')).body.isAtRisk).toBe(false);
    expect((await confirm(moved)).body.state).toBe('confirmed');
  });
});

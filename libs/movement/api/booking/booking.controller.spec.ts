import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Booking, MovementRow } from '@passage/movement/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import { itinerary } from './booking.fixture';

interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}

describe('bookings', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startApi();
    officer = await api.as('movement-officer');
  });

  afterAll(async () => {
    await api.stop();
  });

  /** A family that may travel from 1 June up to 1 September 2026. */
  async function readyFamily(birthDates?: string[]): Promise<TestFamily> {
    const family = await aFamily(api, birthDates ? { birthDates } : {});
    await clearEverything(api, family, '2026-06-01', '2026-09-01');
    return family;
  }

  async function booked(day = '2026-07-01'): Promise<Booking> {
    const { caseId } = await readyFamily();
    const { status, body } = await officer.post<Booking>(`/api/cases/${caseId}/bookings`, itinerary(day));
    expect(status).toBe(201);
    return body;
  }

  const milestones = async (caseId: string) =>
    (
      await api.owner.query<{ told: string }>(
        `select code || ' ' || happened_on as told from pipeline.milestones where case_id = $1 and withdrawn_at is null and code <> 'submitted' order by 1`,
        [caseId],
      )
    ).rows.map(({ told }) => told);

  it('seat the whole family by age on the day of travel and mark the case as booked', async () => {
    const { caseId } = await readyFamily(['1990-02-01', '2024-07-02', '2014-06-20']);
    const { status, body } = await officer.post<Booking>(`/api/cases/${caseId}/bookings`, itinerary('2026-07-01'));
    expect(status).toBe(201);
    expect(body.travellers.map(({ ageCategory, serviceCodes }) => [ageCategory, serviceCodes])).toEqual([
      ['adult', []],
      ['adult', []],
      ['infant', ['INFT', 'BSCT']],
    ]);
    expect(body).toMatchObject({ state: 'proposed', travelOn: '2026-07-01', arrivesOn: '2026-07-01', isAtRisk: false });
    expect(await milestones(caseId)).toEqual(['booked 2026-07-01']);
    const aged = await officer.put<Booking>(`/api/bookings/${body.id}`, itinerary('2026-07-02'), {
      ifMatch: body.version,
    });
    expect(aged.body.travellers.at(-1)?.ageCategory).toBe('child');
  });

  it('are refused on a day outside the travel window, with the reason beside the day, and leave nothing behind', async () => {
    const { caseId } = await readyFamily();
    const refused = await officer.post<Problem>(`/api/cases/${caseId}/bookings`, itinerary('2026-10-01'));
    expect([refused.status, refused.body.code]).toEqual([409, 'pipeline.gate.closed']);
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({ field: 'segments.0.departsOn', code: 'pipeline.gate.outside-window' }),
    );
    expect((await officer.get<{ items: Booking[] }>(`/api/cases/${caseId}/bookings`)).body.items).toEqual([]);
    expect(await milestones(caseId)).toEqual([]);
  });

  it('are refused while one member lacks one requirement', async () => {
    const family = await aFamily(api);
    await clearEverything(api, family, '2026-06-01', '2026-09-01', ['health.assessment']);
    const refused = await officer.post<Problem>(`/api/cases/${family.caseId}/bookings`, itinerary('2026-07-01'));
    expect(refused.body.errors?.map(({ code }) => code)).toContain('pipeline.gate.missing');
  });

  it('are refused twice for the same case, and on an itinerary that cannot be flown', async () => {
    const { caseId } = await booked();
    const again = await officer.post<Problem>(`/api/cases/${caseId}/bookings`, itinerary('2026-07-02'));
    expect([again.status, again.body.code]).toEqual([409, 'movement.booking.standing']);
    const other = await readyFamily();
    const backwards = await officer.post<Problem>(
      `/api/cases/${other.caseId}/bookings`,
      itinerary('2026-07-01', { arrivesAt: '01:00' }),
    );
    expect([backwards.status, backwards.body.errors?.[0]?.field]).toEqual([422, 'segments.0.departsAt']);
  });

  it('go from proposed to arrived, each step with its milestone', async () => {
    const made = await booked('2026-06-15');
    const confirmed = await officer.post<Booking>(
      `/api/bookings/${made.id}/moves`,
      { move: 'confirm', reason: null },
      { ifMatch: made.version },
    );
    expect(confirmed.body.state).toBe('confirmed');
    const departed = await officer.post<Booking>(
      `/api/bookings/${made.id}/departure`,
      { on: '2026-06-15', absent: [] },
      { ifMatch: confirmed.body.version },
    );
    expect([departed.status, departed.body.state]).toEqual([200, 'departed']);
    const arrived = await officer.post<Booking>(
      `/api/bookings/${made.id}/arrival`,
      { on: '2026-06-15' },
      { ifMatch: departed.body.version },
    );
    expect(arrived.body.travellers.map(({ state }) => state)).toEqual(['arrived', 'arrived']);
    expect(await milestones(made.caseId)).toEqual(['arrived 2026-06-15', 'booked 2026-06-15', 'departed 2026-06-15']);
    const { rows } = await api.owner.query<{ stage: string }>(
      'select stage from pipeline.case_windows where case_id = $1',
      [made.caseId],
    );
    expect(rows).toEqual([{ stage: 'integration' }]);
  });

  it('go back a step when an arrival or a departure was recorded wrongly, with all that followed', async () => {
    const made = await booked('2026-06-15');
    const step = async (path: string, body: object, { version }: Booking) =>
      (await officer.post<Booking>(`/api/bookings/${made.id}/${path}`, body, { ifMatch: version })).body;
    const stage = async () =>
      (
        await api.owner.query<{ stage: string }>('select stage from pipeline.case_windows where case_id = $1', [
          made.caseId,
        ])
      ).rows[0]?.stage;
    const confirmed = await step('moves', { move: 'confirm', reason: null }, made);
    const departed = await step('departure', { on: '2026-06-15', absent: [] }, confirmed);
    const arrived = await step('arrival', { on: '2026-06-15' }, departed);
    const plans = 'select 1 from integration.service_plans where case_id = $1';
    expect((await api.owner.query(plans, [made.caseId])).rowCount).toBe(1);

    const onTheWay = await step('take-back', { reason: 'Another family of the same name' }, arrived);
    expect([onTheWay.state, onTheWay.reason, await stage()]).toEqual(['departed', null, 'movement']);
    expect((await api.owner.query(plans, [made.caseId])).rowCount).toBe(0);
    const atHome = await step('take-back', { reason: 'Another family of the same name' }, onTheWay);
    expect(atHome.travellers.map(({ state }) => state)).toEqual(['booked', 'booked']);
    expect([atHome.state, await milestones(made.caseId)]).toEqual(['confirmed', ['booked 2026-06-15']]);

    const late = await officer.post<Problem>(
      `/api/bookings/${made.id}/take-back`,
      { reason: 'Once more' },
      { ifMatch: atHome.version },
    );
    expect([late.status, late.body.code]).toEqual([409, 'movement.booking.move-not-open']);
  });

  it('stay arrived once the outcome after arrival stands', async () => {
    const made = await booked('2026-06-15');
    const step = async (path: string, body: object, { version }: Booking) =>
      (await officer.post<Booking>(`/api/bookings/${made.id}/${path}`, body, { ifMatch: version })).body;
    const confirmed = await step('moves', { move: 'confirm', reason: null }, made);
    const departed = await step('departure', { on: '2026-06-15', absent: [] }, confirmed);
    const arrived = await step('arrival', { on: '2026-06-15' }, departed);
    await api.owner.query(
      `insert into pipeline.milestones (id, case_id, office_id, code, happened_on)
        select gen_random_uuid(), id, office_id, 'outcome-recorded', '2026-09-15' from case_record.cases where id = $1`,
      [made.caseId],
    );
    const { status, body } = await officer.post<Problem>(
      `/api/bookings/${made.id}/take-back`,
      { reason: 'Too late' },
      { ifMatch: arrived.version },
    );
    expect([status, body.code]).toEqual([409, 'movement.arrival.outcome-recorded']);
  });

  it('depart without the checks of those who stay behind', async () => {
    const made = await booked('2026-06-15');
    const [first] = made.travellers;
    const confirmed = await officer.post<Booking>(
      `/api/bookings/${made.id}/moves`,
      { move: 'confirm', reason: null },
      { ifMatch: made.version },
    );
    await (
      await api.as('caseworker')
    ).post(`/api/cases/${made.caseId}/holds`, {
      ...{ personId: first?.personId, stage: 'case-processing', reasonClass: 'custody', gates: ['departure'] },
      ...{ note: '', ownerId: null, reviewOn: '2026-07-01' },
    });
    const depart = (absent: object[]) =>
      officer.post<Booking & Problem>(
        `/api/bookings/${made.id}/departure`,
        { on: '2026-06-15', absent },
        { ifMatch: confirmed.body.version },
      );
    const whole = await depart([]);
    expect([whole.status, whole.body.code]).toEqual([409, 'pipeline.gate.closed']);
    expect((await depart([{ travellerId: first?.id, state: 'no-show' }])).body.state).toBe('departed');
  });

  it('name who did not board', async () => {
    const made = await booked('2026-06-15');
    const confirmed = await officer.post<Booking>(
      `/api/bookings/${made.id}/moves`,
      { move: 'confirm', reason: null },
      { ifMatch: made.version },
    );
    const [first] = made.travellers;
    const departed = await officer.post<Booking>(
      `/api/bookings/${made.id}/departure`,
      { on: '2026-06-15', absent: [{ travellerId: first?.id, state: 'no-show' }] },
      { ifMatch: confirmed.body.version },
    );
    expect(departed.body.travellers.map(({ state }) => state)).toEqual(['no-show', 'departed']);
  });

  it('are called off only with a reason, and the case may then be booked anew', async () => {
    const made = await booked();
    const without = await officer.post<Problem>(
      `/api/bookings/${made.id}/moves`,
      { move: 'defer', reason: null },
      { ifMatch: made.version },
    );
    expect(without.body.code).toBe('movement.booking.reason-needed');
    const off = await officer.post<Booking>(
      `/api/bookings/${made.id}/moves`,
      { move: 'defer', reason: 'policy-pause' },
      { ifMatch: made.version },
    );
    expect([off.body.state, off.body.reason]).toEqual(['deferred', 'policy-pause']);
    expect(await milestones(made.caseId)).toEqual([]);
    expect((await officer.post(`/api/cases/${made.caseId}/bookings`, itinerary('2026-08-01'))).status).toBe(201);
  });

  it('show as at risk when a hold is placed or the window moves away', async () => {
    const made = await booked();
    await (
      await api.as('caseworker')
    ).post(`/api/cases/${made.caseId}/holds`, {
      personId: null,
      stage: 'case-processing',
      reasonClass: 'custody',
      gates: ['departure'],
      note: '',
      ownerId: null,
      reviewOn: '2026-07-01',
    });
    expect((await officer.get<Booking>(`/api/bookings/${made.id}`)).body.isAtRisk).toBe(true);
    const { body } = await officer.get<{ items: MovementRow[] }>('/api/movement/cases?view=at-risk');
    expect(body.items.map(({ bookingId }) => bookingId)).toContain(made.id);
  });

  it('tell the second of two editors that the first was quicker', async () => {
    const made = await booked();
    expect(
      (await officer.put(`/api/bookings/${made.id}`, itinerary('2026-07-03'), { ifMatch: made.version })).status,
    ).toBe(200);
    expect(
      (await officer.put(`/api/bookings/${made.id}`, itinerary('2026-07-04'), { ifMatch: made.version })).status,
    ).toBe(412);
  });

  it('of another office are not there', async () => {
    const made = await booked();
    const stranger = await api.as('movement.nairobi@passage.example');
    expect((await stranger.get(`/api/bookings/${made.id}`)).status).toBe(404);
    expect((await stranger.get(`/api/cases/${made.caseId}/bookings`)).status).toBe(404);
    expect((await stranger.post(`/api/cases/${made.caseId}/bookings`, itinerary('2026-07-01'))).status).toBe(404);
  });
});

describe('the list of movement staff', () => {
  it('holds cases ready to book, the one whose window closes first on top, and pages without gaps', async () => {
    const api = await startApi();
    const officer = await api.as('movement-officer');
    const closing = ['2026-08-01', '2026-07-01', '2026-09-01'];
    const families: TestFamily[] = [];
    for (const to of closing) {
      const family = await aFamily(api);
      await clearEverything(api, family, '2026-06-01', to);
      families.push(family);
    }
    const first = await officer.get<{ items: MovementRow[]; next: string }>('/api/movement/cases?view=ready&limit=2');
    const second = await officer.get<{ items: MovementRow[]; next: null }>(
      `/api/movement/cases?view=ready&limit=2&after=${encodeURIComponent(first.body.next)}`,
    );
    const order = [...first.body.items, ...second.body.items].map(({ caseId }) => caseId);
    expect(order).toEqual([families[1]?.caseId, families[0]?.caseId, families[2]?.caseId]);
    expect(second.body.next).toBeNull();
    await api.stop();
  });
});

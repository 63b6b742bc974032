import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Capacity, PlacementChoices } from '@passage/integration/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import {
  aCapacity,
  agencyOf,
  agencyWorker,
  assured,
  decidedFamily,
  offered,
  offerInput,
  reached,
  type Problem,
} from '../family.fixture';

describe('capacity of agencies', () => {
  let api: TestApi;
  let worker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    worker = await api.as('integration-worker');
    manager = await api.as('manager');
  });

  afterAll(async () => {
    await api.stop();
  });

  const refusal = async (caseId: string, change = {}) => {
    const { status, body } = await worker.post<Problem>(
      `/api/cases/${caseId}/placements`,
      await offerInput(api, change),
    );
    return { status, code: body.code, params: body.params, field: body.errors?.[0]?.field };
  };
  const capacityOf = async (id: string) =>
    (await worker.get<{ items: Capacity[] }>('/api/integration/capacities')).body.items.find((each) => each.id === id);

  it('refuses a family for which none is stated, or no room is left, with the numbers', async () => {
    const four = { birthDates: ['1990-02-01', '2010-05-05', '2012-05-05', '2015-05-05'] };
    const { caseId } = await decidedFamily(api, four);
    expect(await refusal(caseId)).toEqual({
      ...{ status: 409, code: 'integration.capacity.none', field: 'agencyId' },
      params: { agency: 'Maison des Tilleuls', on: '2026-06-25' },
    });
    const { id } = await aCapacity(api, 5);
    await offered(api, await decidedFamily(api));
    expect(await refusal(caseId)).toEqual({
      ...{ status: 409, code: 'integration.capacity.full', field: 'agencyId' },
      params: { agency: 'Maison des Tilleuls', free: 3, places: 5, people: 4 },
    });
    expect(await refusal(caseId, { expectedOn: '2026-07-01' })).toMatchObject({ code: 'integration.capacity.none' });
    expect(await capacityOf(id)).toMatchObject({ people: 5, offered: 2, assured: 0, free: 3 });
  });

  it('counts offers and assurances of every office, arrivals on the day they happen, and nothing taken back', async () => {
    const { id } = await aCapacity(api, 20, { from: '2026-08-01', to: '2026-09-01' });
    const expectedOn = '2026-08-10';
    const there = await decidedFamily(api, { as: 'caseworker.nairobi@passage.example' });
    const nairobi = await api.as('integration.nairobi@passage.example');
    const offer = await offerInput(api, { expectedOn });
    expect((await nairobi.post(`/api/cases/${there.caseId}/placements`, offer)).status).toBe(201);
    const here = await decidedFamily(api);
    const placement = await assured(api, here, { expectedOn });
    expect(await capacityOf(id)).toMatchObject({ offered: 2, assured: 2, free: 16 });
    await worker.post(
      `/api/placements/${placement.id}/withdrawal`,
      { reason: 'family-request' },
      { ifMatch: placement.version },
    );
    expect(await capacityOf(id)).toMatchObject({ offered: 2, assured: 0, free: 18 });
    const early = await decidedFamily(api);
    await assured(api, early, { expectedOn });
    await reached(api, early, { departed: '2026-06-15', arrived: '2026-06-15' });
    expect(await capacityOf(id)).toMatchObject({ assured: 0 });
  });

  it('may fall below what is used: then an offer can no longer be accepted', async () => {
    const { id, version, agency } = await aCapacity(api, 4, { from: '2026-10-01', to: '2026-11-01' });
    const placement = await offered(api, await decidedFamily(api), { expectedOn: '2026-10-05' });
    const input = { agencyId: agency.id, from: '2026-10-01', to: '2026-11-01', people: 1, note: 'Cut' };
    const cut = await manager.put<Capacity>(`/api/integration/capacities/${id}`, input, { ifMatch: version });
    expect(cut.body).toMatchObject({ people: 1, offered: 2, free: -1 });
    const answer = await worker.post<Problem>(
      `/api/placements/${placement.id}/acceptance`,
      { assuredOn: '2026-06-15', validUntil: null },
      { ifMatch: placement.version },
    );
    expect([answer.status, answer.body.code]).toEqual([409, 'integration.capacity.full']);
    const stale = await manager.put<Problem>(`/api/integration/capacities/${id}`, input, { ifMatch: version });
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ people: 1, note: 'Cut' })]);
  });

  it('lets only one of two families take the last places at the same moment', async () => {
    await aCapacity(api, 3, { from: '2026-12-01', to: '2027-01-01' });
    const families = [await decidedFamily(api), await decidedFamily(api)];
    const input = await offerInput(api, { expectedOn: '2026-12-05' });
    const answers = await Promise.all(
      families.map(({ caseId }) => worker.post(`/api/cases/${caseId}/placements`, input)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is stated for days in order that no other period of the agency has', async () => {
    await aCapacity(api, 3, { from: '2027-02-01', to: '2027-03-01' });
    const agencyId = await agencyOf(api);
    const tried = async (change: object) => {
      const input = { agencyId, from: '2027-02-15', to: '2027-04-01', people: 3, note: '', ...change };
      const { status, body } = await manager.post<Problem>('/api/integration/capacities', input);
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await tried({})).toEqual([409, 'integration.capacity.overlaps', 'from']);
    expect(await tried({ to: '2027-02-15' })).toEqual([422, 'integration.capacity.ends-before-start', 'to']);
    expect(await tried({ agencyId: '01900000-0000-7000-8000-000000000000' })).toEqual([
      422,
      'platform.field.unknown-reference',
      'agencyId',
    ]);
    expect(await tried({ people: -1 })).toEqual([422, 'platform.input.invalid', 'people']);
    expect((await tried({ from: '2027-03-01' }))[0]).toBe(201);
  });

  it('is shown beside the agencies of the country of destination, with size, languages and needs of the case', async () => {
    const { caseId, officeId, personIds } = await decidedFamily(api);
    await api.owner.query(
      `insert into pipeline.needs (id, case_id, office_id, person_id, code, stage, since) values (gen_random_uuid(), $1, $2, $3, 'cannot-use-steps', 'health', '2026-06-01')`,
      [caseId, officeId, personIds[0]],
    );
    const { body } = await worker.get<PlacementChoices>(`/api/cases/${caseId}/placement-choices?on=2026-06-25`);
    expect(body).toMatchObject({ people: 2, needs: ['cannot-use-steps'], destination: 'FR' });
    expect(body.agencies.map(({ code, capacity }) => [code, capacity?.people])).toEqual([['TILLEULS', 5]]);
    const { body: without } = await worker.get<PlacementChoices>(
      `/api/cases/${caseId}/placement-choices?on=2030-01-01`,
    );
    expect(without.agencies[0]?.capacity).toBeNull();
    expect((await worker.get(`/api/cases/${caseId}/placement-choices`)).status).toBe(422);
  });

  it('of other agencies is not shown to an agency', async () => {
    await aCapacity(api, 9, { code: 'HARBOR' });
    const joan = await api.as(agencyWorker);
    const { body } = await joan.get<{ items: Capacity[] }>('/api/integration/capacities');
    expect(new Set(body.items.map(({ agency }) => agency.code))).toEqual(new Set(['TILLEULS']));
    const all = await worker.get<{ items: Capacity[] }>(`/api/integration/capacities?on=2026-01-01`);
    expect(all.body.items.map(({ agency }) => agency.code)).toEqual(['HARBOR', 'TILLEULS']);
  });
});

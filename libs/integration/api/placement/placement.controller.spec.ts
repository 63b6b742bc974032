import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Placement } from '@passage/integration/domain';
import { startApi, aFamily, type TestApi, type TestClient } from '@passage/testing';
import {
  aCapacity,
  agencyOf,
  agencyWorker,
  assured,
  decidedFamily,
  offered,
  offerInput,
  reached,
  storedWindow,
  toldOf,
  type Problem,
} from '../family.fixture';

describe('placements', () => {
  let api: TestApi;
  let worker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    worker = await api.as('integration-worker');
    await aCapacity(api, 500);
  });

  afterAll(async () => {
    await api.stop();
  });

  const openTasks = async (caseId: string) =>
    (
      await api.owner.query<{ code: string }>(
        `select code from case_record.tasks where case_id = $1 and state = 'open' and stage = 'integration'`,
        [caseId],
      )
    ).rows.map(({ code }) => code);
  const agencyOfCase = async (caseId: string) =>
    (
      await api.owner.query<{ id: string | null }>('select agency_id as id from case_record.cases where id = $1', [
        caseId,
      ])
    ).rows[0]?.id;

  it('open the window once the agency assures the case, and show it to the agency', async () => {
    const family = await decidedFamily(api);
    expect((await storedWindow(api, family.caseId)).blockers).toEqual(['integration.assurance']);
    const offer = await offered(api, family);
    expect(offer).toMatchObject({ state: 'offered', people: 2, offeredOn: '2026-06-15', place: 'Angers', needs: [] });
    expect(await openTasks(family.caseId)).toEqual(['integration.placement-answer']);
    const joan = await api.as(agencyWorker);
    expect((await joan.get(`/api/cases/${family.caseId}`)).status).toBe(404);
    const accepted = await worker.post<Placement>(
      `/api/placements/${offer.id}/acceptance`,
      { assuredOn: '2026-06-15', validUntil: '2026-08-01' },
      { ifMatch: offer.version },
    );
    expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted']);
    expect(await storedWindow(api, family.caseId)).toMatchObject({ blockers: [] });
    expect((await storedWindow(api, family.caseId)).opens).toBe('{[2026-06-15,2026-08-01)}');
    expect(await agencyOfCase(family.caseId)).toBe(await agencyOf(api));
    expect((await joan.get(`/api/cases/${family.caseId}`)).status).toBe(200);
    expect(await openTasks(family.caseId)).toEqual([]);
    expect(await toldOf(api, family.caseId)).toEqual(['placement.offered', 'placement.accepted']);
  });

  it('hold without end where neither the agency nor the requirement says when they end', async () => {
    const family = await decidedFamily(api);
    await assured(api, family);
    const { rows } = await api.owner.query<{ period: string }>(
      `select valid_period::text as period from pipeline.clearances
       where case_id = $1 and requirement_code = 'integration.assurance' and superseded_at is null`,
      [family.caseId],
    );
    expect(rows).toEqual([{ period: '[2026-06-15,)' }]);
  });

  it('that are taken back take clearance and agency with them, and another agency may be asked', async () => {
    const family = await decidedFamily(api);
    const placement = await assured(api, family);
    const back = await worker.post<Placement>(
      `/api/placements/${placement.id}/withdrawal`,
      { reason: 'agency-request' },
      { ifMatch: placement.version },
    );
    expect(back.body).toMatchObject({ state: 'withdrawn', reason: 'agency-request' });
    expect((await storedWindow(api, family.caseId)).blockers).toEqual(['integration.assurance']);
    expect(await agencyOfCase(family.caseId)).toBeNull();
    const joan = await api.as(agencyWorker);
    expect((await joan.get(`/api/placements/${placement.id}`)).status).toBe(404);
    expect(await openTasks(family.caseId)).toEqual(['integration.placement-wanted']);
    await offered(api, family);
    const { body } = await worker.get<{ items: Placement[] }>(`/api/cases/${family.caseId}/placements`);
    expect(body.items.map(({ state }) => state)).toEqual(['offered', 'withdrawn']);
  });

  it('that are declined say why and leave the case to be offered again', async () => {
    const family = await decidedFamily(api);
    const { id, version } = await offered(api, family);
    const declined = await worker.post<Placement>(
      `/api/placements/${id}/refusal`,
      { reason: 'no-housing' },
      { ifMatch: version },
    );
    expect(declined.body).toMatchObject({ state: 'declined', reason: 'no-housing' });
    const again = await worker.post<Problem>(
      `/api/placements/${id}/refusal`,
      { reason: 'no-housing' },
      { ifMatch: version + 1 },
    );
    expect([again.status, again.body.code]).toEqual([409, 'integration.placement.move-not-open']);
    expect(await openTasks(family.caseId)).toEqual(['integration.placement-wanted']);
  });

  it('are refused while one stands, to an agency elsewhere or closed, or for a day that has passed', async () => {
    const family = await decidedFamily(api);
    const tried = async (change: Parameters<typeof offerInput>[1]) => {
      const { status, body } = await worker.post<Problem>(
        `/api/cases/${family.caseId}/placements`,
        await offerInput(api, change),
      );
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await tried({ agencyId: await agencyOf(api, 'HARBOR') })).toEqual([
      ...[422, 'integration.placement.agency-elsewhere', 'agencyId'],
    ]);
    expect(await tried({ agencyId: family.caseId })).toEqual([422, 'platform.field.unknown-reference', 'agencyId']);
    expect(await tried({ expectedOn: '2026-06-14' })).toEqual([
      422,
      'integration.placement.expected-passed',
      'expectedOn',
    ]);
    expect(await tried({ place: ' ' })).toEqual([422, 'platform.input.invalid', 'place']);
    await api.owner.query(`update access.agencies set is_active = false where code = 'TILLEULS'`);
    expect(await tried({})).toEqual([422, 'integration.placement.agency-closed', 'agencyId']);
    await api.owner.query(`update access.agencies set is_active = true where code = 'TILLEULS'`);
    await offered(api, family);
    expect(await tried({})).toEqual([409, 'integration.placement.standing', undefined]);
  });

  it('are refused for a case of which nobody travels', async () => {
    const family = await decidedFamily(api);
    await api.owner.query('update case_record.case_members set is_travelling = false where case_id = $1', [
      family.caseId,
    ]);
    const { body } = await worker.post<Problem>(`/api/cases/${family.caseId}/placements`, await offerInput(api));
    expect(body.code).toBe('integration.placement.nobody-travels');
  });

  it('are assured on a day from the offer on that has come, up to a later day', async () => {
    const { id, version } = await offered(api, await decidedFamily(api));
    const tried = async (assuredOn: string, validUntil: string | null) => {
      const { body } = await worker.post<Problem>(
        `/api/placements/${id}/acceptance`,
        { assuredOn, validUntil },
        { ifMatch: version },
      );
      return [body.errors?.[0]?.field, body.code];
    };
    expect(await tried('2026-06-16', null)).toEqual(['assuredOn', 'platform.field.future-date']);
    expect(await tried('2026-06-14', null)).toEqual(['assuredOn', 'integration.placement.assured-before-offer']);
    expect(await tried('2026-06-15', '2026-06-15')).toEqual(['validUntil', 'integration.placement.ends-before-start']);
  });

  it('stay as they are once the family has arrived', async () => {
    const family = await decidedFamily(api);
    const placement = await assured(api, family);
    await reached(api, family, { departed: '2026-06-15', arrived: '2026-06-15' });
    const { body } = await worker.get<Placement>(`/api/placements/${placement.id}`);
    expect(body.arrivedOn).toBe('2026-06-15');
    const back = await worker.post<Problem>(
      `/api/placements/${placement.id}/withdrawal`,
      { reason: 'family-request' },
      { ifMatch: placement.version },
    );
    expect([back.status, back.body.code]).toEqual([409, 'integration.placement.has-arrived']);
  });

  it('may be changed while they stand; the second of two editors learns of the first', async () => {
    const { id, version } = await offered(api, await decidedFamily(api));
    const change = { place: 'Dijon', expectedOn: '2026-06-28', familyTie: '', note: 'Ground floor' };
    const first = await worker.put<Placement>(`/api/placements/${id}`, change, { ifMatch: version });
    expect(first.body).toMatchObject({ place: 'Dijon', expectedOn: '2026-06-28', note: 'Ground floor' });
    const second = await worker.put<Problem>(
      `/api/placements/${id}`,
      { ...change, place: 'Limoges' },
      { ifMatch: version },
    );
    expect([second.status, second.body.current]).toEqual([412, expect.objectContaining({ place: 'Dijon' })]);
    const late = await worker.post<Problem>(
      `/api/placements/${id}/withdrawal`,
      { reason: 'family-request' },
      { ifMatch: version },
    );
    expect(late.status).toBe(412);
    expect((await worker.put(`/api/placements/${id}`, change)).status).toBe(428);
  });

  it('are not moved by agencies, and not there for another office', async () => {
    const family = await decidedFamily(api);
    const placement = await assured(api, family);
    const joan = await api.as(agencyWorker);
    const answer = await joan.post<Problem>(
      `/api/placements/${placement.id}/withdrawal`,
      { reason: 'agency-request' },
      { ifMatch: placement.version },
    );
    expect([answer.status, answer.body.code]).toEqual([403, 'integration.placement.not-by-agency']);
    const pieter = await api.as('integration.brug@passage.example');
    expect((await pieter.get(`/api/placements/${placement.id}`)).status).toBe(404);
    const stranger = await api.as('integration.nairobi@passage.example');
    for (const path of [`/api/placements/${placement.id}`, `/api/cases/${family.caseId}/placements`]) {
      expect((await stranger.get(path)).status).toBe(404);
    }
    expect((await stranger.post(`/api/cases/${family.caseId}/placements`, await offerInput(api))).status).toBe(404);
    const choices = await stranger.get(`/api/cases/${family.caseId}/placement-choices?on=2026-06-20`);
    expect(choices.status).toBe(404);
  });

  it('with other agencies are not told to the agency that assures the case', async () => {
    await api.owner.query(
      `insert into access.agencies (id, code, name, country) values (gen_random_uuid(), 'PLATANES', 'Les Platanes', 'FR')`,
    );
    await aCapacity(api, 50, { code: 'PLATANES' });
    const family = await decidedFamily(api);
    const { id, version } = await offered(api, family, { agencyId: await agencyOf(api, 'PLATANES') });
    await worker.post(`/api/placements/${id}/refusal`, { reason: 'no-capacity' }, { ifMatch: version });
    const placement = await assured(api, family);
    const seen = async (who: TestClient) =>
      (await who.get<{ items: Placement[] }>(`/api/cases/${family.caseId}/placements`)).body.items.map(
        (each) => each.id,
      );
    expect(await seen(worker)).toEqual([placement.id, id]);
    expect(await seen(await api.as(agencyWorker))).toEqual([placement.id]);
  });

  it('are refused for input that makes no sense, never with an error of ours', async () => {
    const { caseId } = await aFamily(api);
    const inputs = [null, [], {}, { agencyId: 7 }, { ...(await offerInput(api)), expectedOn: '2026-02-30' }];
    for (const input of inputs)
      expect((await worker.post(`/api/cases/${caseId}/placements`, input)).status).toBeLessThan(500);
    expect((await worker.post('/api/cases/nonsense/placements', {})).status).toBe(422);
    expect((await worker.get('/api/integration/placements?after=nonsense')).status).toBe(422);
    expect((await worker.get('/api/integration/placements?view=all')).status).toBe(422);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeEntry, ReadEntry } from '@passage/audit/domain';
import { aFamily, startApi, type TestApi, type TestClient } from '@passage/testing';

describe('the trail of a case', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const changesOf = async (caseId: string, client: TestClient) =>
    (await client.get<{ items: ChangeEntry[] }>(`/api/cases/${caseId}/changes?limit=200`)).body.items;

  it('tells the caseworkers of its office who saw it', async () => {
    const { caseId } = await aFamily(api);
    const health = await api.as('health-staff');
    expect((await health.get(`/api/cases/${caseId}`)).status).toBe(200);
    const { status, body } = await caseworker.get<{ items: ReadEntry[] }>(`/api/cases/${caseId}/reads`);
    expect(status).toBe(200);
    expect(body.items.map(({ staffId, what }) => [staffId, what])).toContainEqual([health.staff.id, 'case']);
  });

  it('writes down whoever was shown its changes or its holds', async () => {
    const { caseId } = await aFamily(api);
    const auditor = await api.as('auditor');
    await changesOf(caseId, auditor);
    expect((await auditor.get(`/api/cases/${caseId}/holds`)).status).toBe(200);
    const { body } = await caseworker.get<{ items: ReadEntry[] }>(`/api/cases/${caseId}/reads`);
    const seen = body.items.filter(({ staffId }) => staffId === auditor.staff.id).map(({ what }) => what);
    expect(seen.sort()).toEqual(['audit-changes', 'holds']);
  });

  it('shows what health staff wrote on a hold to health staff only', async () => {
    const { caseId, personIds } = await aFamily(api);
    const health = await api.as('health-staff');
    const note = 'Sputum culture runs until August';
    const placed = await health.post(`/api/cases/${caseId}/holds`, {
      ...{ personId: personIds[0], stage: 'health', reasonClass: 'medical', gates: ['booking'], note },
      ...{ ownerId: null, reviewOn: '2026-07-01' },
    });
    expect(placed.status).toBe(201);
    for (const client of [caseworker, await api.as('manager'), await api.as('auditor')]) {
      const changes = await changesOf(caseId, client);
      expect(changes.find(({ table }) => table === 'pipeline.holds')).toMatchObject({ before: null, after: null });
      expect(JSON.stringify(changes)).not.toContain(note);
    }
  });

  it('shows what was written on the holds of other stages', async () => {
    const { caseId } = await aFamily(api);
    await caseworker.post(`/api/cases/${caseId}/holds`, {
      ...{
        personId: null,
        stage: 'case-processing',
        reasonClass: 'custody',
        gates: ['booking'],
        note: 'Consent waits',
      },
      ...{ ownerId: null, reviewOn: '2026-07-01' },
    });
    const hold = (await changesOf(caseId, caseworker)).find(({ table }) => table === 'pipeline.holds');
    expect(hold?.after).toMatchObject({ note: 'Consent waits' });
  });
});

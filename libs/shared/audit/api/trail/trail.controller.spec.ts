import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadEntry } from '@passage/audit/domain';
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

  it('tells the caseworkers of its office who saw it', async () => {
    const { caseId } = await aFamily(api);
    const health = await api.as('health-staff');
    expect((await health.get(`/api/cases/${caseId}`)).status).toBe(200);
    const { status, body } = await caseworker.get<{ items: ReadEntry[] }>(`/api/cases/${caseId}/reads`);
    expect(status).toBe(200);
    expect(body.items.map(({ staffId, what }) => [staffId, what])).toContainEqual([health.staff.id, 'case']);
  });
});

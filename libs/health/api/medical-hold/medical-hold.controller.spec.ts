import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MedicalHold } from '@passage/health/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('medical holds', () => {
  let api: TestApi;
  let health: TestClient;

  beforeAll(async () => {
    api = await startApi();
    health = await api.as('health-staff');
  });

  afterAll(async () => {
    await api.stop();
  });

  const place = async <T = MedicalHold>({ caseId, people }: Family, change: object = {}) =>
    await health.post<T>(`/api/cases/${caseId}/medical-holds`, {
      ...{ personId: people[0], gates: ['booking'], reviewOn: '2026-07-01', clinicalReason: 'Operation planned' },
      ...change,
    });
  const heldBy = async ({ caseId }: Family) => {
    const { rows } = await api.owner.query<{ reasonClass: string; note: string }>(
      `select reason_class as "reasonClass", note from pipeline.holds where case_id = $1 and released_at is null`,
      [caseId],
    );
    return rows;
  };

  it('stop the family, and say “medical”, nothing more', async () => {
    const family = await aFamily(api);
    const { status, body } = await place(family);
    expect(status).toBe(201);
    expect(body.clinicalReason).toBe('Operation planned');
    expect(await heldBy(family)).toEqual([{ reasonClass: 'medical', note: '' }]);
    const { rows } = await api.owner.query<{ blocker: object }>(
      `select b as blocker from pipeline.case_windows, jsonb_array_elements(blockers) b where case_id = $1 and b ->> 'kind' = 'held'`,
      [family.caseId],
    );
    expect(rows[0]?.blocker).toMatchObject({ reasonClass: 'medical', stage: 'health' });
  });

  it('are released by another than who placed them', async () => {
    const family = await aFamily(api);
    const { body } = await place(family);
    const release = async (client: TestClient) =>
      await client.post<ProblemDetails>(
        `/api/health/medical-holds/${body.id}/release`,
        { reason: 'Recovered' },
        { ifMatch: 1 },
      );
    expect((await release(health)).body.code).toBe('pipeline.hold.released-by-placer');
    const colleague = await api.as('health.amman@passage.example');
    expect((await release(colleague)).status).toBe(200);
    expect(await heldBy(family)).toEqual([]);
    expect((await release(colleague)).body.code).toBe('pipeline.hold.already-released');
  });

  it('are looked at again on a day to come, and hold people of the case', async () => {
    const family = await aFamily(api);
    const past = await place<ProblemDetails>(family, { reviewOn: '2026-06-14' });
    expect(past.body).toMatchObject({ code: 'health.medical-hold.review-past', errors: [{ field: 'reviewOn' }] });
    const other = await aFamily(api);
    expect((await place<ProblemDetails>(family, { personId: other.people[0] })).status).toBe(422);
    const nairobi = await api.as('health.nairobi@passage.example');
    const input = { personId: family.people[0], gates: ['booking'], reviewOn: '2026-07-01', clinicalReason: 'x' };
    expect((await nairobi.post(`/api/cases/${family.caseId}/medical-holds`, input)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ValidityBand } from '@passage/health/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

describe('validity bands', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const path = '/api/health/validity-bands';
  const band = {
    ...{ destination: 'DE', tbClass: 'b1', condition: null, months: 2, effectiveFrom: '2026-07-01' },
    ...{ sourceNote: 'Letter of the ministry', isVerified: true },
  };

  it('come with their sources, and say whether these were checked', async () => {
    const { body } = await administrator.get<{ items: ValidityBand[] }>(path);
    const us = body.items.filter(({ destination }) => destination === 'US');
    expect(us.length).toBeGreaterThanOrEqual(6);
    expect(body.items.every(({ sourceNote }) => sourceNote.length > 0)).toBe(true);
    expect(us.find(({ tbClass }) => tbClass === 'b1')).toMatchObject({ months: 3, isVerified: false });
  });

  it('are added and changed by administrators, one for each day', async () => {
    const added = await administrator.post<ValidityBand>(path, band);
    expect(added.status).toBe(201);
    const twice = await administrator.post<ProblemDetails>(path, band);
    expect(twice.body).toMatchObject({ code: 'health.validity-band.exists', errors: [{ field: 'effectiveFrom' }] });
    const at = `${path}/${added.body.id}`;
    const changed = await administrator.put<ValidityBand>(at, { ...band, months: 3 }, { ifMatch: 1 });
    expect(changed.body).toMatchObject({ months: 3, version: 2 });
    expect((await administrator.put(at, band, { ifMatch: 1 })).status).toBe(412);
    expect((await administrator.post(path, { ...band, months: 0 })).status).toBe(422);
  });
});

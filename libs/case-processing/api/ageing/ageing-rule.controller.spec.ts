import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgeingDependant, AgeLimit, ProgrammeDuration } from '@passage/case-processing/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi, type TestClient } from '@passage/testing';

describe('the rules of ageing', () => {
  let api: TestApi;
  let administrator: TestClient;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const limit = {
    ...{ programmeCode: 'DE-HUMANITARIAN', age: 27, appliesTo: ['child'], effectiveFrom: '2026-01-01' },
    ...{ sourceNote: 'A decree', isVerified: true },
  };
  const duration = {
    programmeCode: 'DE-HUMANITARIAN',
    medianDays: 3000,
    effectiveFrom: '2026-01-01',
    sourceNote: 'Ours',
  };

  it('decide who is said to come of age, from their day on', async () => {
    const family = await aFamily(api, { programme: 'DE-HUMANITARIAN', birthDates: ['1975-02-01', '2000-01-15'] });
    const ageing = async () =>
      (await caseworker.get<Page<AgeingDependant>>(`/api/cases/${family.caseId}/ageing`)).body.items;
    expect(await ageing()).toEqual([]);
    const later = { ...limit, effectiveFrom: '2026-12-01' };
    expect((await administrator.post('/api/age-limits', later)).status).toBe(201);
    expect(await ageing()).toEqual([]);
    expect((await administrator.post('/api/age-limits', limit)).status).toBe(201);
    expect((await administrator.post('/api/programme-durations', duration)).status).toBe(201);
    expect(await ageing()).toEqual([
      expect.objectContaining({
        age: 27,
        limit: { sourceNote: 'A decree', isVerified: true },
        travelBasis: 'duration',
      }),
    ]);
  });

  it('are one for each day, and corrected from the version read', async () => {
    const other = { ...limit, age: 25 };
    const { status, body } = await administrator.post<AgeLimit>('/api/age-limits', other);
    expect([status, body.isInForce, body.version]).toEqual([201, true, 1]);
    const again = await administrator.post<ProblemDetails>('/api/age-limits', other);
    expect([again.status, again.body.errors?.[0]?.field]).toEqual([409, 'effectiveFrom']);
    const path = `/api/age-limits/${body.id}`;
    const changed = await administrator.put<AgeLimit>(path, { ...other, age: 24 }, { ifMatch: 1 });
    expect([changed.status, changed.body.age, changed.body.version]).toEqual([200, 24, 2]);
    expect((await administrator.put(path, other, { ifMatch: 1 })).status).toBe(412);
  });

  it.each([
    ['age-limits', { ...limit, age: 0 }, 'age'],
    ['age-limits', { ...limit, appliesTo: [] }, 'appliesTo'],
    ['age-limits', { ...limit, programmeCode: 'ATLANTIS', age: 3 }, 'programmeCode'],
    ['programme-durations', { ...duration, medianDays: 1.5 }, 'medianDays'],
    ['programme-durations', { ...duration, sourceNote: '' }, 'sourceNote'],
    ['programme-durations', { ...duration, effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
  ])('in %s are refused as %j, naming the field', async (where, input, field) => {
    const { status, body } = await administrator.post<ProblemDetails>(`/api/${where}`, input);
    expect([status, body.errors?.[0]?.field]).toEqual([422, field]);
  });

  it('of durations fall back to the one for every programme', async () => {
    const { body } = await administrator.get<{ items: ProgrammeDuration[] }>('/api/programme-durations');
    expect(body.items[0]).toMatchObject({ programmeCode: null, isInForce: true });
    expect((await caseworker.get('/api/programme-durations')).status).toBe(403);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KinshipLimit, SavedRelationship } from '@passage/case-record/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings } from '../case/family.fixture';

describe('kinship limits', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const limit = { code: 'marriage-age', effectiveFrom: '2026-01-01', value: 8, sourceNote: 'A test' };

  it('decide which marriages must be confirmed, from their day on', async () => {
    const caseworker = await api.as('caseworker');
    const { id, members } = await createCase(caseworker, await surroundings(api));
    const idOf = (name: string) => members.find(({ person }) => person.givenNames === name)?.person.id;
    const marriage = { personId: idOf('Yousef'), relatedPersonId: idOf('Huda'), kind: 'spouse' };
    const marry = () => caseworker.post<SavedRelationship>(`/api/cases/${id}/relationships`, marriage);
    expect((await marry()).status).toBe(422);
    expect((await administrator.post('/api/kinship-limits', limit)).status).toBe(201);
    expect((await marry()).status).toBe(201);
  });

  it('are one for each day, and corrected from the version read', async () => {
    const other = { ...limit, effectiveFrom: '2025-01-01', value: 16 };
    const { body, status } = await administrator.post<KinshipLimit>('/api/kinship-limits', other);
    expect([status, body.isVerified]).toEqual([201, false]);
    const answers = await Promise.all(
      [1, 2].map(() => administrator.post('/api/kinship-limits', { ...other, value: 3 })),
    );
    expect(answers.map(({ status: refused }) => refused)).toEqual([422, 422]);
    const path = `/api/kinship-limits/${body.id}`;
    expect((await administrator.patch(path, { ...other, isVerified: true }, { ifMatch: 1 })).status).toBe(200);
    expect((await administrator.patch(path, other, { ifMatch: 1 })).status).toBe(412);
    const { body: list } = await administrator.get<{ items: KinshipLimit[] }>('/api/kinship-limits');
    expect(list.items.filter(({ code }) => code === 'marriage-age').length).toBeGreaterThan(1);
    expect((await administrator.post('/api/kinship-limits', { ...other, value: -1 })).status).toBe(422);
  });
});

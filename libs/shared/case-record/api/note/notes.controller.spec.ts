import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Note } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

describe('notes', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;
  let health: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
    health = await api.as('health-staff');
  });

  afterAll(async () => {
    await api.stop();
  });

  const bodiesFor = async (client: TestClient, caseId: string) =>
    (await client.get<{ items: Note[] }>(`/api/cases/${caseId}/notes`)).body.items.map(({ body }) => body);

  it('are shown only to those who may read their compartment', async () => {
    const { id } = await createCase(caseworker, around);
    await caseworker.post(`/api/cases/${id}/notes`, { body: 'Prefers to be called in the evening.' });
    await caseworker.post(`/api/cases/${id}/protection-notes`, { body: 'Asked that this be kept from her brother.' });
    await health.post(`/api/cases/${id}/notes`, { body: 'Bring the vaccination card.', compartment: 'health' });
    expect(await bodiesFor(caseworker, id)).toEqual([
      'Asked that this be kept from her brother.',
      'Prefers to be called in the evening.',
    ]);
    expect(await bodiesFor(health, id)).toEqual([
      'Bring the vaccination card.',
      'Prefers to be called in the evening.',
    ]);
    expect(await bodiesFor(await api.as('movement-officer'), id)).toEqual(['Prefers to be called in the evening.']);
  });

  it('are written only into compartments one holds', async () => {
    const { id } = await createCase(caseworker, around);
    const input = { body: 'A diagnosis.', compartment: 'health' };
    const refused = await caseworker.post<ProblemDetails>(`/api/cases/${id}/notes`, input);
    expect([refused.status, refused.body.code]).toEqual([403, 'case-record.compartment.closed']);
    expect((await health.post(`/api/cases/${id}/protection-notes`, { body: 'x' })).status).toBe(403);
  });

  it('are corrected by their author only, and only where they were found', async () => {
    const { id } = await createCase(caseworker, around);
    const { body: note } = await caseworker.post<Note>(`/api/cases/${id}/notes`, { body: 'Frist' });
    const { body: secret } = await caseworker.post<Note>(`/api/cases/${id}/protection-notes`, { body: 'Secret' });
    const corrected = await caseworker.patch<Note>(`/api/notes/${note.id}`, { body: 'First' }, { ifMatch: 1 });
    expect([corrected.status, corrected.body.body, corrected.body.version]).toEqual([200, 'First', 2]);
    const slower = await caseworker.patch(`/api/notes/${note.id}`, { body: 'Furst' }, { ifMatch: 1 });
    expect(slower.status).toBe(412);
    const colleague = await health.patch<ProblemDetails>(`/api/notes/${note.id}`, { body: 'Mine' }, { ifMatch: 2 });
    expect([colleague.status, colleague.body.code]).toEqual([403, 'case-record.note.not-yours']);
    expect((await health.patch(`/api/notes/${secret.id}`, { body: 'Mine' }, { ifMatch: 1 })).status).toBe(404);
    expect((await caseworker.patch(`/api/notes/${secret.id}`, { body: 'x' }, { ifMatch: 1 })).status).toBe(404);
    const path = `/api/protection-notes/${secret.id}`;
    expect((await caseworker.patch(path, { body: 'Still secret' }, { ifMatch: 1 })).status).toBe(200);
  });

  it('keep any text as it is', async () => {
    const { id } = await createCase(caseworker, around);
    const body = `<img src=x onerror=alert(1)> ' or 1=1; -- 😀 مرحبا\nsecond line`;
    expect((await caseworker.post<Note>(`/api/cases/${id}/notes`, { body })).body.body).toBe(body);
    for (const bad of ['', '   ', 'x'.repeat(20_001), 5, null]) {
      expect((await caseworker.post(`/api/cases/${id}/notes`, { body: bad })).status).toBe(422);
    }
  });

  it('are about people of the case', async () => {
    const one = await createCase(caseworker, around);
    const other = await createCase(caseworker, around);
    const input = { body: 'About whom?', personId: other.members[0]?.person.id };
    const { status, body } = await caseworker.post<ProblemDetails>(`/api/cases/${one.id}/notes`, input);
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'personId']);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.post(`/api/cases/${one.id}/notes`, { body: 'Hello' })).status).toBe(404);
  });
});

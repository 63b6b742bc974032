import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mention, Mentionable, Note } from '@passage/case-record/domain';
import type { Page, ProblemDetails } from '@passage/platform/domain';
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

  it('name colleagues who may read them, and tell these', async () => {
    const { id } = await createCase(caseworker, around);
    const movement = await api.as('movement-officer');
    const { body: offered } = await caseworker.get<{ items: Mentionable[] }>(`/api/cases/${id}/mentionable`);
    const ids = offered.items.map((each) => each.id);
    expect([ids.includes(movement.staff.id), ids.includes((await api.as(around.elsewhere)).staff.id)]).toEqual([
      true,
      false,
    ]);
    const mentions = [movement.staff.id];
    const { body } = await caseworker.post<Note>(`/api/cases/${id}/notes`, { body: 'Ask about the seats', mentions });
    expect(body.mentions.map((each) => each.id)).toEqual(mentions);
    const unread = async () =>
      (await movement.get<{ items: Mention[] }>('/api/mentions')).body.items.map(({ noteId }) => noteId);
    expect(await unread()).toEqual([body.id]);
    const { body: own } = await movement.get<{ items: Mention[] }>('/api/mentions');
    const path = `/api/mentions/${own.items[0]?.id}/reading`;
    expect((await caseworker.post(path)).status).toBe(404);
    expect([(await movement.post(path)).status, (await movement.post(path)).status]).toEqual([204, 204]);
    expect(await unread()).toEqual([]);
    await caseworker.patch(`/api/notes/${body.id}`, { body: 'Ask about seats', mentions }, { ifMatch: 1 });
    expect(await unread()).toEqual([]);
  });

  it('name nobody who may not read them', async () => {
    const { id } = await createCase(caseworker, around);
    const stranger = (await api.as(around.elsewhere)).staff.id;
    const movement = (await api.as('movement-officer')).staff.id;
    const refused = async (path: string, mentions: string[]) => {
      const { status, body } = await caseworker.post<ProblemDetails>(path, { body: 'Look', mentions });
      return [status, body.errors?.map(({ field, code }) => `${field} ${code}`)];
    };
    const expected = (index: number) => [422, [`mentions.${index} case-record.mention.may-not-see`]];
    expect(await refused(`/api/cases/${id}/notes`, [movement, stranger])).toEqual(expected(1));
    expect(await refused(`/api/cases/${id}/protection-notes`, [movement])).toEqual(expected(0));
    const { body } = await caseworker.get<{ items: Mentionable[] }>(`/api/cases/${id}/mentionable?compartment=health`);
    expect(body.items.map((each) => each.id)).toContain(health.staff.id);
    expect(body.items.map((each) => each.id)).not.toContain(movement);
  });

  it('are read page by page and found by their words, also among thousands', async () => {
    const { id, office } = await createCase(caseworker, around);
    await api.owner.query(
      `insert into case_record.notes (id, case_id, office_id, body, author_id, created_at)
       select gen_random_uuid(), $1, $2, case when n % 1000 = 0 then '50%_of the money' else 'Called, no answer' end, $3,
         timestamptz '2026-01-01' + (n / 3) * interval '1 second' from generate_series(1, 5000) n`,
      [id, office.id, caseworker.staff.id],
    );
    const seen = new Set<string>();
    let after = '';
    do {
      const { body } = await caseworker.get<Page<Note>>(
        `/api/cases/${id}/notes?limit=200&after=${encodeURIComponent(after)}`,
      );
      for (const note of body.items) seen.add(note.id);
      after = body.next ?? '';
    } while (after !== '');
    expect(seen.size).toBe(5000);
    const found = async (q: string) =>
      (await caseworker.get<Page<Note>>(`/api/cases/${id}/notes?q=${encodeURIComponent(q)}`)).body.items.length;
    expect([await found('THE MONEY'), await found('50%_'), await found('%%'), await found('nothing like it')]).toEqual([
      5, 5, 0, 0,
    ]);
  });
});

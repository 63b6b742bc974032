import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConfiguredName, Wording, WordingList } from '@passage/case-record/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

describe('names of the configuration', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const names = async () => (await administrator.get<{ items: ConfiguredName[] }>('/api/configured-names')).body.items;
  const named = async (english: string) => (await names()).find((each) => each.english === english);
  const words = async (client: TestClient) => (await client.get<WordingList>('/api/wordings')).body.items;

  it('that come with the product are there in every language', async () => {
    const items = await names();
    const missing = items.filter(({ wording }) => !wording?.french || !wording.arabic);
    expect(missing.map(({ english }) => english)).toEqual([]);
    expect(items.find(({ english }) => english === 'Exit permit')?.usedFor).toEqual(['requirement']);
    expect(new Set(items.flatMap(({ usedFor }) => usedFor)).size).toBeGreaterThan(8);
  });

  it('stay English until an administrator puts them into a language, and are read by everybody then', async () => {
    await api.owner.query(`update access.agencies set name = 'Lighthouse' where code = 'BRUG'`);
    expect(await named('Lighthouse')).toEqual({ english: 'Lighthouse', usedFor: ['agency'], wording: null });
    const input = { english: 'Lighthouse', french: 'Le Phare', arabic: '' };
    const { status, body } = await administrator.post<Wording>('/api/wordings', input);
    expect([status, body]).toEqual([201, { ...input, id: body.id, version: 1 }]);
    expect((await named('Lighthouse'))?.wording).toEqual(body);
    for (const role of ['caseworker', 'integration-worker', 'auditor']) {
      expect(await words(await api.as(role))).toContainEqual(input);
    }
    const twice = await administrator.post<ProblemDetails>('/api/wordings', input);
    expect([twice.status, twice.body.code]).toEqual([409, 'case-record.wording.exists']);
  });

  it('are changed by whoever read them last, and leave a trace', async () => {
    const before = (await named('Exit permit'))?.wording;
    const input = { english: 'Anything', french: 'Visa de sortie', arabic: 'تأشيرة خروج' };
    const path = `/api/wordings/${before?.id}`;
    const { body } = await administrator.put<Wording>(path, input, { ifMatch: 1 });
    expect(body).toMatchObject({ english: 'Exit permit', french: 'Visa de sortie', version: 2 });
    const late = await administrator.put<ProblemDetails>(path, input, { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([412, 'platform.record.stale']);
    expect((await administrator.put(path, input)).status).toBe(428);
    const { rows } = await api.owner.query<{ action: string; actor: string }>(
      `select action, staff_id as actor from audit.change_log where table_name = 'case_record.wordings' and row_id = $1`,
      [before?.id],
    );
    expect(rows).toContainEqual({ action: 'update', actor: administrator.staff.id });
  });

  it('are put into languages only where something has the name, and by administrators only', async () => {
    const strange = { english: 'Nothing at all', french: 'Rien', arabic: '' };
    const refused = await administrator.post<ProblemDetails>('/api/wordings', strange);
    expect([refused.status, refused.body.code]).toEqual([422, 'case-record.wording.not-used']);
    expect(refused.body.errors?.map(({ field }) => field)).toEqual(['english']);
    const manager = await api.as('manager');
    expect((await manager.post('/api/wordings', strange)).status).toBe(403);
    expect((await manager.get('/api/configured-names')).status).toBe(403);
  });
});

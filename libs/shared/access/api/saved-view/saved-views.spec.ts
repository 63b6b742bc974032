import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SavedView, SavedViewList } from '@passage/access/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';

describe('views of lists', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    manager = await api.as('manager');
    stranger = await api.as('caseworker.nairobi@passage.example');
  });

  afterAll(async () => {
    await api.stop();
  });

  const officeOf = (client: TestClient) => client.staff.officeIds[0] ?? null;
  const seen = async (client: TestClient, page = 'cases') =>
    (await client.get<SavedViewList>(`/api/saved-views?page=${page}`)).body.items;
  const save = async <T = SavedView>(client: TestClient, view: object) =>
    await client.post<T>('/api/saved-views', { page: 'cases', query: 'stage=health&columns=number,name', ...view });
  const share = async <T = SavedView>(client: TestClient, { id, version }: SavedView, how: string, body: object = {}) =>
    await client.put<T>(`/api/saved-views/${id}/${how}`, body, { ifMatch: version });

  it('are one’s own until shared, and replaced by one of the same name', async () => {
    const first = await save(caseworker, { name: 'Mine' });
    expect([first.status, first.body]).toEqual([
      201,
      expect.objectContaining({ isOwn: true, isDefault: false, sharedWith: 'nobody', version: 1 }),
    ]);
    const again = await save(caseworker, { name: 'Mine', query: 'stage=movement' });
    expect(again.body).toMatchObject({ id: first.body.id, query: 'stage=movement', version: 2 });
    expect((await seen(caseworker)).map(({ name }) => name)).toEqual(['Mine']);
    expect(await seen(await api.as('auditor'))).toEqual([]);
    const path = `/api/saved-views/${first.body.id}`;
    expect((await stranger.delete(path, undefined, { ifMatch: 2 })).status).toBe(404);
    expect((await caseworker.delete(path, undefined, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(204);
  });

  it('are seen by the office or by everybody they are shared with, and changed by nobody else', async () => {
    const own = await save(caseworker, { name: 'Ours' });
    const ours = await share(caseworker, own.body, 'office', { officeId: officeOf(caseworker) });
    const all = await share(manager, (await save(manager, { name: 'All' })).body, 'everybody');
    expect(ours.body).toMatchObject({ sharedWith: 'office', officeId: officeOf(caseworker), version: 2 });
    expect(all.body).toMatchObject({ sharedWith: 'everybody', officeId: null });
    const names = async (client: TestClient) => (await seen(client)).map(({ name, isOwn }) => `${name} ${isOwn}`);
    expect(await names(caseworker)).toEqual(['Ours true', 'All false']);
    expect(await names(stranger)).toEqual(['All false']);
    expect(await names(manager)).toEqual(['All true', 'Ours false']);
    const { rows } = await api.owner.query<{ email: string }>(
      'select email from access.staff where agency_id is not null order by email limit 1',
    );
    expect(await names(await api.as(rows[0]?.email ?? ''))).toEqual([]);
    const change = { name: 'Taken', query: '' };
    const path = `/api/saved-views/${all.body.id}`;
    expect((await caseworker.put(path, change, { ifMatch: 2 })).status).toBe(404);
    expect((await caseworker.delete(path, undefined, { ifMatch: 2 })).status).toBe(404);
    expect((await share(caseworker, all.body, 'nobody')).status).toBe(404);
    await share(manager, all.body, 'nobody');
    expect(await names(stranger)).toEqual([]);
  });

  it('are renamed by their owner, from the version that was read', async () => {
    const { body } = await save(caseworker, { name: 'Old' });
    const change = { name: 'New', query: body.query };
    const path = `/api/saved-views/${body.id}`;
    const changed = await caseworker.put<SavedView>(path, change, { ifMatch: 1 });
    expect([changed.status, changed.body]).toEqual([200, expect.objectContaining({ ...change, version: 2 })]);
    expect((await caseworker.put(path, change, { ifMatch: 1 })).status).toBe(412);
    expect((await caseworker.put(path, change)).status).toBe(428);
    await save(caseworker, { name: 'Other' });
    const taken = await caseworker.put<ProblemDetails>(path, { ...change, name: 'Other' }, { ifMatch: 2 });
    expect([taken.status, taken.body.code]).toEqual([409, 'access.saved-view.name-taken']);
    const { rows } = await api.owner.query<{ count: number }>(
      `select count(*)::int as count from audit.change_log where table_name = 'access.saved_views' and row_id = $1`,
      [body.id],
    );
    expect(rows[0]?.count).toBe(2);
  });

  it('tell with whom one may share them', async () => {
    const sharing = async (who: string) =>
      (await (await api.as(who)).get<SavedViewList>('/api/saved-views?page=cases')).body.mayShareWith;
    expect(await sharing('caseworker')).toMatchObject({ offices: [{ id: officeOf(caseworker) }], everybody: false });
    expect((await sharing('manager')).everybody).toBe(true);
    expect(await sharing('auditor')).toEqual({ offices: [], everybody: false });
  });

  it('are shared no wider than one may', async () => {
    const attempt = async (who: string, how: string, body: object = {}) => {
      const client = await api.as(who);
      const { status, body: answer } = await share<ProblemDetails>(
        client,
        (await save(client, { name: 'Refused' })).body,
        how,
        body,
      );
      return [status, answer.code];
    };
    expect(await attempt('caseworker', 'everybody')).toEqual([403, 'platform.request.not-permitted']);
    expect(await attempt('auditor', 'office', { officeId: officeOf(caseworker) })).toEqual([
      403,
      'platform.request.not-permitted',
    ]);
    expect(await attempt('caseworker', 'office', { officeId: officeOf(stranger) })).toEqual([
      403,
      'access.saved-view.other-office',
    ]);
  });

  it('that look for a person are not shared, nor are shared ones made to', async () => {
    const code = 'access.saved-view.names-somebody';
    const { body } = await save(manager, { name: 'Somebody', query: 'q=Fatima' });
    expect((await share<ProblemDetails>(manager, body, 'everybody')).body.code).toBe(code);
    const { body: shared } = await share(manager, (await save(manager, { name: 'Open' })).body, 'everybody');
    const change = { name: 'Open', query: 'stage=health&q=Fatima' };
    const changed = await manager.put<ProblemDetails>(`/api/saved-views/${shared.id}`, change, {
      ifMatch: shared.version,
    });
    expect([changed.status, changed.body.code]).toEqual([422, code]);
    expect((await save<ProblemDetails>(manager, change)).body.code).toBe(code);
  });

  it('open a list by default for whoever chose one, as long as it is shared with them', async () => {
    const { body: start } = await save(manager, { name: 'Start', page: 'tasks' });
    const { body: shared } = await share(manager, start, 'everybody');
    const choose = (client: TestClient, viewId: string | null) =>
      client.put('/api/saved-views/default', { page: 'tasks', viewId });
    expect((await choose(stranger, shared.id)).status).toBe(204);
    expect(await seen(stranger, 'tasks')).toMatchObject([{ id: shared.id, isDefault: true }]);
    expect(await seen(caseworker, 'tasks')).toMatchObject([{ id: shared.id, isDefault: false }]);
    await choose(stranger, null);
    expect(await seen(stranger, 'tasks')).toMatchObject([{ isDefault: false }]);
    await choose(stranger, shared.id);
    await share(manager, shared, 'nobody');
    expect(await seen(stranger, 'tasks')).toEqual([]);
    expect((await choose(stranger, shared.id)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseWindowPage, GateAnswer, HoldInput, HoldRow } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

interface List {
  items: HoldRow[];
}

const nairobi = 'caseworker.nairobi@passage.example';

describe('holds', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    manager = await api.as('manager');
  });

  afterAll(async () => {
    await api.stop();
  });

  const hold: HoldInput = {
    personId: null,
    stage: 'case-processing',
    reasonClass: 'custody',
    gates: ['booking'],
    note: 'The father’s consent is awaited',
    ownerId: null,
    reviewOn: '2026-06-20',
  };
  const place = async <T = List>({ caseId }: TestFamily, change: object = {}, client = caseworker) =>
    await client.post<T>(`/api/cases/${caseId}/holds`, { ...hold, ...change });
  const placed = async (family: TestFamily, change: object = {}, client = caseworker) => {
    const { status, body } = await place(family, change, client);
    expect(status).toBe(201);
    return body.items[0] as HoldRow;
  };
  const release = async <T = List>({ id, version }: HoldRow, client = manager, reason = 'Consent is here') =>
    await client.post<T>(`/api/holds/${id}/release`, { reason }, { ifMatch: version });
  const windowOf = async ({ caseId }: TestFamily) =>
    (await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body.window;

  it('stop the gates they name until they are released, in the same moment', async () => {
    const family = await aFamily(api);
    await clearEverything(api, family, '2026-06-01', '2026-12-01');
    const standing = await placed(family);
    expect(standing).toMatchObject({ ...hold, placedBy: caseworker.staff.id, releasedAt: null, version: 1 });
    const held = await windowOf(family);
    expect(held.blockers).toEqual([expect.objectContaining({ kind: 'held', holdId: standing.id })]);
    expect(held).toMatchObject({ windowState: 'open', holdCount: 1, stageState: 'blocked' });
    const { body: gate } = await caseworker.get<GateAnswer>(`/api/cases/${family.caseId}/gates/booking`);
    expect(gate.reasons.map(({ kind }) => kind)).toEqual(['held']);
    const released = await release(standing);
    expect(released.body.items[0]).toMatchObject({
      releasedBy: manager.staff.id,
      releaseReason: 'Consent is here',
      version: 2,
    });
    expect((await windowOf(family)).blockers).toEqual([]);
  });

  it('are released by another person than the one who placed them, and once', async () => {
    const standing = await placed(await aFamily(api));
    const own = await release<ProblemDetails>(standing, caseworker);
    expect([own.status, own.body.code]).toEqual([409, 'pipeline.hold.released-by-placer']);
    expect((await release(standing)).status).toBe(200);
    const again = await release<ProblemDetails>(standing);
    expect([again.status, again.body.code]).toEqual([409, 'pipeline.hold.already-released']);
    const { rows } = await api.owner.query<{ released_by: string }>(
      'select released_by from pipeline.holds where id = $1',
      [standing.id],
    );
    expect(rows[0]?.released_by).toBe(manager.staff.id);
  });

  it('get another owner, review day or note, from the version that was read', async () => {
    const standing = await placed(await aFamily(api));
    const path = `/api/holds/${standing.id}`;
    const change = { ownerId: manager.staff.id, reviewOn: '2026-07-01', note: 'Asked again' };
    const { body } = await manager.patch<List>(path, change, { ifMatch: 1 });
    expect(body.items[0]).toMatchObject({ ...change, version: 2 });
    const late = await manager.patch<ProblemDetails>(path, change, { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([412, 'platform.record.stale']);
    expect(late.body.current).toMatchObject({ note: 'Asked again', version: 2 });
    expect((await release({ ...standing, version: 1 })).status).toBe(412);
    expect((await manager.patch(path, change)).status).toBe(428);
    expect((await release({ ...standing, version: 2 })).status).toBe(200);
    expect((await manager.patch<ProblemDetails>(path, change, { ifMatch: 3 })).body.code).toBe(
      'pipeline.hold.already-released',
    );
  });

  it('are placed and released by whoever acts for their stage', async () => {
    const family = await aFamily(api);
    const health = await api.as('health-staff');
    const foreign = await place<ProblemDetails>(family, {}, health);
    expect([foreign.status, foreign.body.errors?.[0]?.field]).toEqual([403, 'stage']);
    const medical = await placed(family, { stage: 'health', reasonClass: 'medical' }, health);
    expect((await release(medical, caseworker)).status).toBe(403);
    expect((await release(medical, manager)).status).toBe(200);
  });

  it('show what health staff noted to health staff only', async () => {
    const family = await aFamily(api);
    const health = await api.as('health-staff');
    const note = 'Sputum culture runs until August';
    await placed(family, { stage: 'health', reasonClass: 'medical', note }, health);
    const seen = async (client: TestClient) =>
      (await client.get<List>(`/api/cases/${family.caseId}/holds`)).body.items.map((row) => row.note);
    expect(await seen(health)).toEqual([note]);
    expect(await seen(caseworker)).toEqual(['']);
    expect(await seen(manager)).toEqual(['']);
  });

  it('keep what health staff wrote from a manager who reviews or releases them', async () => {
    const family = await aFamily(api);
    const health = await api.as('health-staff');
    const note = 'Sputum culture runs until August';
    const standing = await placed(family, { stage: 'health', reasonClass: 'medical', note }, health);
    const path = `/api/holds/${standing.id}`;
    const change = { ownerId: manager.staff.id, reviewOn: '2026-07-01', note: '' };
    const late = await manager.patch<ProblemDetails>(path, change, { ifMatch: 9 });
    expect([late.status, JSON.stringify(late.body).includes(note)]).toEqual([412, false]);
    expect((await manager.patch(path, change, { ifMatch: 1 })).status).toBe(200);
    const kept = await health.get<List>(`/api/cases/${family.caseId}/holds`);
    expect(kept.body.items[0]).toMatchObject({ note, reviewOn: '2026-07-01', version: 2 });
    const colleague = await api.as('health.amman@passage.example');
    expect((await release({ ...standing, version: 2 }, colleague, 'Culture is negative')).status).toBe(200);
    const told = await caseworker.get<List>(`/api/cases/${family.caseId}/holds`);
    expect(told.body.items[0]).toMatchObject({ releasedBy: colleague.staff.id, releaseReason: '' });
  });

  it('are listed when they must be looked at or nobody sees to them, most overdue first, within one’s offices', async () => {
    await api.owner.query('update pipeline.holds set owner_id = placed_by where owner_id is null');
    const ownerId = caseworker.staff.id;
    const overdue = await placed(await aFamily(api), { reviewOn: '2026-05-01' });
    const soon = await placed(await aFamily(api), { ownerId, reviewOn: '2026-06-15' });
    await placed(await aFamily(api), { ownerId, reviewOn: '2026-06-16' });
    const unowned = await placed(await aFamily(api), { reviewOn: '2026-06-17' });
    const gone = await placed(await aFamily(api), { reviewOn: '2026-05-02' });
    await release(gone);
    const theirs = await aFamily(api, { as: nairobi });
    const elsewhere = await placed(theirs, { reviewOn: '2026-05-03' }, await api.as(nairobi));
    const due = async (client: TestClient, query = '') =>
      (await client.get<List>(`/api/holds?${query}`)).body.items.map(({ id }) => id);
    expect(await due(caseworker)).toEqual([overdue.id, soon.id, unowned.id]);
    expect(await due(manager)).toEqual([overdue.id, elsewhere.id, soon.id, unowned.id]);
    expect(await due(caseworker, 'by=2026-05-31')).toEqual([overdue.id, unowned.id]);
    expect(await due(caseworker, 'limit=1')).toEqual([overdue.id]);
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-01', closure_reason = 'withdrawn' where id = $1`,
      [overdue.caseId],
    );
    expect(await due(caseworker)).toEqual([soon.id, unowned.id]);
  });

  it('of another office are not there', async () => {
    const theirs = await aFamily(api, { as: nairobi });
    const standing = await placed(theirs, {}, await api.as(nairobi));
    expect((await place(theirs)).status).toBe(404);
    expect((await caseworker.get(`/api/cases/${theirs.caseId}/holds`)).status).toBe(404);
    expect((await release(standing, caseworker)).status).toBe(404);
    const change = { ownerId: null, reviewOn: '2026-07-01', note: '' };
    expect((await caseworker.patch(`/api/holds/${standing.id}`, change, { ifMatch: 1 })).status).toBe(404);
  });

  it('are for people of the case, and for open cases', async () => {
    const family = await aFamily(api);
    const other = await aFamily(api);
    const foreign = await place<ProblemDetails>(family, { personId: other.personIds[0] });
    expect([foreign.status, foreign.body.errors?.[0]?.field]).toEqual([422, 'personId']);
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-01', closure_reason = 'withdrawn' where id = $1`,
      [family.caseId],
    );
    expect((await place<ProblemDetails>(family)).body.code).toBe('case-record.case.closed');
  });

  it.each([
    [{ gates: [] }, 'gates'],
    [{ gates: ['heaven'] }, 'gates.0'],
    [{ stage: 'nowhere' }, 'stage'],
    [{ reasonClass: 'mood' }, 'reasonClass'],
    [{ reviewOn: '2026-13-01' }, 'reviewOn'],
    [{ reviewOn: null }, 'reviewOn'],
    [{ personId: 'me' }, 'personId'],
    [{ note: 'x'.repeat(2001) }, 'note'],
  ])('refuse %j, naming the field', async (change, field) => {
    const { status, body } = await place<ProblemDetails>(await aFamily(api), change);
    expect([status, body.errors?.[0]?.field]).toEqual([422, field]);
  });

  it('refuse an owner who does not exist, and a release without a reason', async () => {
    const family = await aFamily(api);
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await place(family, { ownerId: nobody })).status).toBe(422);
    expect((await release(await placed(family), manager, ' ')).status).toBe(422);
    expect((await caseworker.get('/api/holds?by=soon')).status).toBe(422);
  });
});

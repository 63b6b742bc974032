import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Staff } from '@passage/access/domain';
import type { Handover, Task } from '@passage/case-record/domain';
import type { HoldRow } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import pg from 'pg';

interface List {
  items: HoldRow[];
}

describe('the owner of a hold', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let health: TestClient;
  let manager: TestClient;
  let nairobi: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    health = await api.as('health-staff');
    manager = await api.as('manager');
    nairobi = await api.as('caseworker.nairobi@passage.example');
  });

  afterAll(async () => {
    await api.stop();
  });

  const hold = {
    ...{ personId: null, stage: 'case-processing', reasonClass: 'custody', gates: ['booking'], note: '' },
    ...{ ownerId: null, reviewOn: '2026-06-20' },
  };
  const place = async <T = List>({ caseId }: TestFamily, change: object, client = caseworker) =>
    await client.post<T>(`/api/cases/${caseId}/holds`, { ...hold, ...change });
  const medical = { stage: 'health', reasonClass: 'medical', reviewOn: '2026-06-22' };
  const standing = async ({ caseId }: TestFamily) =>
    (await manager.get<List>(`/api/cases/${caseId}/holds`)).body.items.map(({ stage, ownerId, version }) => [
      ...[stage, ownerId, version],
    ]);
  const tasks = async ({ caseId }: TestFamily) =>
    (await manager.get<{ items: Task[] }>(`/api/cases/${caseId}/tasks`)).body.items;
  /** A colleague of Amman, with a case of their own that has two holds of theirs and a task. */
  const colleagueAtWork = async (name: string, caseOwner?: string) => {
    const administrator = await api.as('administrator');
    const account = {
      email: `${name.toLowerCase()}@passage.example`,
      name,
      agencyId: null,
      locale: 'en',
      isActive: true,
    };
    const rights = { roles: ['caseworker'], officeIds: caseworker.staff.officeIds, seesAllOffices: false };
    const input = { ...account, ...rights, password: 'a long enough one' };
    const { status, body } = await administrator.post<Staff>('/api/staff', input);
    expect(status).toBe(201);
    const family = await aFamily(api);
    const own = caseOwner ?? body.id;
    await api.owner.query('update case_record.cases set owner_id = $2 where id = $1', [family.caseId, own]);
    expect((await place(family, { ownerId: body.id })).status).toBe(201);
    expect((await place(family, { ...medical, ownerId: body.id }, health)).status).toBe(201);
    const task = { stage: 'case-processing', title: 'Ask the father', dueOn: '2026-06-30', assigneeId: body.id };
    expect((await caseworker.post(`/api/cases/${family.caseId}/tasks`, task)).status).toBe(201);
    const change = async (to: object) => {
      const { password: _, ...kept } = input;
      const { version } = (await administrator.get<{ items: Staff[] }>('/api/staff')).body.items.find(
        ({ id }) => id === body.id,
      ) as Staff;
      return await administrator.put(`/api/staff/${body.id}`, { ...kept, ...to }, { ifMatch: version });
    };
    return { id: body.id, family, change };
  };

  it('is somebody who works here and can open the case', async () => {
    const family = await aFamily(api);
    const refused = [422, 'ownerId', 'case-record.case.colleague-elsewhere'];
    const told = ({ status, body }: { status: number; body: ProblemDetails }) => [
      ...[status, body.errors?.[0]?.field, body.errors?.[0]?.code],
    ];
    expect(told(await place<ProblemDetails>(family, { ownerId: nairobi.staff.id }))).toEqual(refused);
    const { body } = await place(family, { ownerId: manager.staff.id });
    const change = { ownerId: nairobi.staff.id, reviewOn: '2026-07-01', note: '' };
    const path = `/api/holds/${body.items[0]?.id}`;
    expect(told(await caseworker.patch<ProblemDetails>(path, change, { ifMatch: 1 }))).toEqual(refused);
    const kept = { ...change, ownerId: manager.staff.id };
    expect((await caseworker.patch<List>(path, kept, { ifMatch: 1 })).body.items[0]).toMatchObject(kept);
  });

  it('who stays in the old office of the case is followed by the new owner of the case, or in health by nobody', async () => {
    const family = await aFamily(api);
    await place(family, { ownerId: caseworker.staff.id, reviewOn: '2026-06-20' });
    await place(family, { ownerId: manager.staff.id, reviewOn: '2026-06-21' });
    await place(family, { ...medical, ownerId: health.staff.id }, health);
    const offered = await caseworker.post<Handover>(`/api/cases/${family.caseId}/handovers`, {
      ...{ toOfficeId: nairobi.staff.officeIds[0], reason: 'They moved', done: [] },
    });
    const { id, version } = offered.body;
    const taken = { ownerId: nairobi.staff.id, answer: '' };
    const { status } = await nairobi.post(`/api/handovers/${id}/acceptance`, taken, { ifMatch: version });
    expect([offered.status, status]).toEqual([201, 200]);
    expect(await standing(family)).toEqual([
      ['case-processing', nairobi.staff.id, 2],
      ['case-processing', manager.staff.id, 1],
      ['health', null, 2],
    ]);
  });

  it('whose account is closed is followed by the owner of the case, or in health by nobody', async () => {
    const { family, change } = await colleagueAtWork('Amal', caseworker.staff.id);
    expect((await change({ isActive: false })).status).toBe(200);
    expect(await standing(family)).toEqual([
      ['case-processing', caseworker.staff.id, 2],
      ['health', null, 2],
    ]);
    expect((await tasks(family)).map(({ title, assignee }) => [title, assignee])).toEqual([['Ask the father', null]]);
  });

  it('who owned the case as well leaves it to be named, at the top of the holds to look at', async () => {
    const { family, change } = await colleagueAtWork('Bashir');
    expect((await change({ officeIds: nairobi.staff.officeIds })).status).toBe(200);
    expect(await standing(family)).toEqual([
      ['case-processing', null, 2],
      ['health', null, 2],
    ]);
    const due = (await caseworker.get<List>('/api/holds')).body.items.filter(({ caseId }) => caseId === family.caseId);
    expect(due.map(({ ownerId, reviewOn }) => [ownerId, reviewOn])).toEqual([
      [null, '2026-06-20'],
      [null, '2026-06-22'],
    ]);
  });

  it('stays while a change of the account takes nothing away', async () => {
    const { id, family, change } = await colleagueAtWork('Dalia');
    expect((await change({ officeIds: [...caseworker.staff.officeIds, ...nairobi.staff.officeIds] })).status).toBe(200);
    expect(await standing(family)).toEqual([
      ['case-processing', id, 1],
      ['health', id, 1],
    ]);
    expect((await tasks(family))[0]?.assignee?.name).toBe('Dalia');
  });

  it('is nobody whose account is being closed at that moment', async () => {
    const { id, family } = await colleagueAtWork('Emad');
    const closing = new pg.Client({ connectionString: api.ownerUrl });
    await closing.connect();
    await closing.query('begin');
    await closing.query('update access.staff set is_active = false where id = $1', [id]);
    const placing = place<ProblemDetails>(family, { ownerId: id, reviewOn: '2026-06-25' });
    let isWaiting = false;
    const answered = placing.then(() => true);
    while (!isWaiting && !(await Promise.race([answered, Promise.resolve(false)]))) {
      const { rowCount } = await api.owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      isWaiting = rowCount === 1;
    }
    await closing.query('commit');
    await closing.end();
    const { status, body } = await placing;
    expect([status, body.errors?.[0]?.code]).toEqual([422, 'case-record.case.colleague-elsewhere']);
    expect((await standing(family)).map(([, ownerId]) => ownerId)).toEqual([null, null]);
  });
});

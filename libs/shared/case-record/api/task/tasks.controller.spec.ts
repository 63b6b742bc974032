import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Task } from '@passage/case-record/domain';
import { encodeCursor, type Page, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { createCase, surroundings, type Surroundings } from '../case/family.fixture';

describe('tasks', () => {
  let api: TestApi;
  let around: Surroundings;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    around = await surroundings(api);
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const create = async (caseId: string, change: object = {}) => {
    const input = { title: 'Call the family', stage: 'case-processing', dueOn: '2026-06-20', ...change };
    return await caseworker.post<Task>(`/api/cases/${caseId}/tasks`, input);
  };
  const titles = async (query: string, client = caseworker) =>
    (await client.get<Page<Task>>(`/api/tasks?${query}`)).body.items.map(({ title }) => title);

  it('are given, as cases are, only to colleagues who can open the case', async () => {
    const { id, version } = await createCase(caseworker, around);
    const abroad = (await api.as(around.elsewhere)).staff.id;
    const manager = (await api.as('manager')).staff.id;
    const task = (await create(id)).body;
    const attempts = [
      await create(id, { assigneeId: abroad }),
      await caseworker.patch<Task>(`/api/tasks/${task.id}`, { assigneeId: abroad }, { ifMatch: task.version }),
      await caseworker.patch<Task>(`/api/cases/${id}`, { ownerId: abroad }, { ifMatch: version }),
    ];
    const errorsOf = (body: unknown) => (body as ProblemDetails).errors?.map(({ field, code }) => `${field} ${code}`);
    expect(attempts.map(({ status, body }) => [status, errorsOf(body)])).toEqual([
      [422, ['assigneeId case-record.case.colleague-elsewhere']],
      [422, ['assigneeId case-record.case.colleague-elsewhere']],
      [422, ['ownerId case-record.case.colleague-elsewhere']],
    ]);
    expect((await create(id, { assigneeId: manager })).status).toBe(201);
  });

  it('are not open in a case that is closed, also when it closes at the same moment', async () => {
    const { id, version } = await createCase(caseworker, around);
    const done = (await create(id)).body;
    await caseworker.patch(`/api/tasks/${done.id}`, { state: 'done' }, { ifMatch: done.version });
    const closure = { reason: 'withdrawn', closedOn: api.today };
    const [closed] = await Promise.all([
      caseworker.post(`/api/cases/${id}/closures`, closure, { ifMatch: version }),
      ...Array.from({ length: 4 }, () => create(id)),
    ]);
    const path = `/api/tasks/${done.id}`;
    const again = await caseworker.patch<ProblemDetails>(path, { state: 'open' }, { ifMatch: done.version + 1 });
    expect([closed.status, again.status, again.body.code]).toEqual([201, 409, 'case-record.case.closed']);
    const { body } = await caseworker.get<{ items: Task[] }>(`/api/cases/${id}/tasks`);
    expect(body.items.filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('are created with their case, given out, finished and opened again', async () => {
    const detail = await createCase(caseworker, around);
    const { status, body } = await create(detail.id, { personId: detail.members[1]?.person.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      caseNumber: detail.number,
      principalApplicant: 'Samira Haddad',
      person: { name: 'Yousef Haddad', nameLocal: 'يوسف حداد' },
      state: 'open',
      assignee: null,
    });
    const path = `/api/tasks/${body.id}`;
    const assigneeId = (await api.as('health-staff')).staff.id;
    const given = await caseworker.patch<Task>(path, { assigneeId }, { ifMatch: 1 });
    expect(given.body.assignee?.id).toBe(assigneeId);
    const done = await caseworker.patch<Task>(path, { state: 'done' }, { ifMatch: 2 });
    expect([done.body.state, done.body.finishedAt]).toEqual(['done', expect.any(String)]);
    const cancelled = await caseworker.patch<ProblemDetails>(path, { state: 'cancelled' }, { ifMatch: 3 });
    expect([cancelled.status, cancelled.body.code]).toEqual([409, 'case-record.task.transition']);
    const again = await caseworker.patch<Task>(path, { state: 'open' }, { ifMatch: 3 });
    expect([again.body.state, again.body.finishedAt]).toEqual(['open', null]);
    expect((await caseworker.patch(path, { title: 'Late' }, { ifMatch: 1 })).status).toBe(412);
  });

  it('are listed by who is to do them, the soonest due first', async () => {
    const { id } = await createCase(caseworker, around);
    const me = caseworker.staff.id;
    await create(id, { title: 'mine later', assigneeId: me, dueOn: '2026-07-02' });
    await create(id, { title: 'mine sometime', assigneeId: me, dueOn: null });
    await create(id, { title: 'mine soon', assigneeId: me, dueOn: '2026-07-01', stage: 'health' });
    await create(id, { title: 'of my role', role: 'caseworker', dueOn: '2026-07-03', stage: 'movement' });
    await create(id, { title: 'of another role', role: 'health-staff', dueOn: '2026-07-03' });
    expect(await titles('assignee=me')).toEqual(['mine soon', 'mine later', 'mine sometime']);
    expect(await titles(`assignee=${me}&dueUntil=2026-07-01`)).toEqual(['mine soon']);
    expect(await titles('assignee=mine-or-my-role&limit=100')).toEqual([
      'mine soon',
      'mine later',
      'of my role',
      'mine sometime',
    ]);
    expect(await titles('assignee=nobody&role=health-staff')).toEqual(['of another role']);
    expect(await titles('stage=movement')).toEqual(['of my role']);
    expect(await titles('assignee=me&state=done')).toEqual([]);
  });

  it('are paged without gaps or doubles', async () => {
    const { id } = await createCase(caseworker, around);
    const wanted = [];
    for (const [index, dueOn] of ['2026-08-01', '2026-08-01', '2026-08-02', null, null].entries()) {
      wanted.push((await create(id, { stage: 'integration', title: `task ${index}`, dueOn })).body.id);
    }
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const path: string = `/api/tasks?stage=integration&limit=2${after && `&after=${encodeURIComponent(after)}`}`;
      const { body }: { body: Page<Task> } = await caseworker.get<Page<Task>>(path);
      seen.push(...body.items.map((each) => each.id));
      after = body.next;
    }
    expect(seen).toEqual(wanted);
  });

  it('refuse bad filters, strangers and people of other cases', async () => {
    for (const query of ['assignee=you', 'limit=0', 'limit=9999', 'dueUntil=soon', 'state=asleep']) {
      expect((await caseworker.get(`/api/tasks?${query}`)).status).toBe(422);
    }
    for (const cursor of ['x', encodeCursor(['x', 'y']), encodeCursor([null, 'y'])]) {
      expect((await caseworker.get(`/api/tasks?after=${encodeURIComponent(cursor)}`)).status).toBe(422);
    }
    const one = await createCase(caseworker, around);
    const other = await createCase(caseworker, around);
    expect((await create(one.id, { personId: other.members[0]?.person.id })).status).toBe(422);
    expect((await create(one.id, { assigneeId: one.id })).status).toBe(422);
    const { body } = await create(one.id);
    const stranger = await api.as(around.elsewhere);
    expect((await stranger.patch(`/api/tasks/${body.id}`, { state: 'done' }, { ifMatch: 1 })).status).toBe(404);
    expect(await titles('limit=200', stranger)).toEqual([]);
  });
});

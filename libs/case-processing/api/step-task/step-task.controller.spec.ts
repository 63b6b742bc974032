import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueAnchors, stepTaskDue, type StepTask } from '@passage/case-processing/domain';
import { addDays, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import fc from 'fast-check';
import { aFamily, submitted, type Family } from '../family.fixture';

describe('tasks that follow from steps', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    administrator = await api.as('administrator');
  });

  afterAll(async () => {
    await api.stop();
  });

  const rule = {
    ...{ step: 'security-checks-asked', title: 'Tell the family what was asked', role: 'caseworker', dueDays: 5 },
    ...{ effectiveFrom: '2026-06-01', sourceNote: 'Office manual', closedBy: ['security-checks-answered'] },
  };
  const add = async <T = StepTask>(change: object = {}) =>
    await administrator.post<T>('/api/step-tasks', { ...rule, ...change });
  const ask = async ({ caseId, people }: Family, typeCode: string, index = 0) => {
    const lines = [{ personId: people[index], typeCode }];
    const answer = await caseworker.post(`/api/cases/${caseId}/security-checks`, { askedOn: '2026-06-10', lines });
    expect(answer.status).toBe(201);
  };
  const tasksOf = async ({ caseId }: Family, title: string) => {
    const { rows } = await api.owner.query<{ due: string | null }>(
      `select due_on::text as due from case_record.tasks where case_id = $1 and title = $2 and state = 'open'`,
      [caseId, title],
    );
    return rows.map(({ due }) => due);
  };

  it('are due on the same day by the rule and by the database', async () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
    const maybe = fc.option(day);
    const some = fc.record({
      ...{ dueFrom: fc.constantFrom(...dueAnchors), dueDays: fc.nat(600), takenOn: day },
      ...{ deadline: maybe, closesOn: maybe, bookBy: maybe },
    });
    const cases = fc.sample(some, 500);
    const { rows } = await api.owner.query<{ due: string | null }>(
      `select case_processing.step_due_on(c ->> 'dueFrom', (c ->> 'dueDays')::int, (c ->> 'takenOn')::date, (c ->> 'deadline')::date,
         (c ->> 'closesOn')::date, (c ->> 'bookBy')::date)::text as due from jsonb_array_elements($1) with ordinality listed (c, n) order by n`,
      [JSON.stringify(cases)],
    );
    expect(rows.map(({ due }) => due)).toEqual(cases.map((each) => stepTaskDue(each, each)));
  });

  it('are opened once by the rules in force, and settled by the steps they name', async () => {
    const { status, body } = await add();
    expect(status).toBe(201);
    expect(body).toMatchObject({ isInForce: true, isVerified: false, version: 1 });
    const family = await aFamily(api, caseworker);
    await ask(family, 'name-check');
    await ask(family, 'interagency-check');
    expect(await tasksOf(family, rule.title)).toEqual(['2026-06-15']);
    const path = `/api/cases/${family.caseId}/security-checks`;
    const { body: list } = await caseworker.get<{ items: { history: { id: string }[] }[] }>(path);
    for (const [check] of list.items.map(({ history }) => history)) {
      if (!check) continue;
      const answer = { answeredOn: '2026-06-12', result: 'clear' };
      await caseworker.post(`/api/security-checks/${check.id}/answer`, answer, { ifMatch: 1 });
    }
    expect(await tasksOf(family, rule.title)).toEqual([]);
  });

  it('follow a programme’s own rule before the general one, a later one before an earlier, and none that is switched off', async () => {
    const title = 'Write to the sponsor';
    await add({ title, dueDays: 10 });
    await add({ title, dueDays: 20, programmeCode: 'DE-HUMANITARIAN', effectiveFrom: '2026-01-01' });
    await add({ title, dueDays: 30, effectiveFrom: '2026-06-16' });
    await add({ title, programmeCode: 'EU-RELOCATION', isActive: false });
    const us = await aFamily(api, caseworker);
    const de = await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' });
    const eu = await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
    await ask(us, 'name-check');
    await ask(de, 'security-query');
    await ask(eu, 'security-query');
    expect(await tasksOf(us, title)).toEqual(['2026-06-20']);
    expect(await tasksOf(de, title)).toEqual(['2026-06-30']);
    expect(await tasksOf(eu, title)).toEqual([]);
  });

  it('move with the travel window they are due by', async () => {
    const title = 'Look at every check again';
    await add({ title, dueFrom: 'window-close', dueDays: 30, closedBy: [] });
    const family = await aFamily(api, caseworker);
    await submitted(caseworker, family);
    await ask(family, 'name-check');
    expect(await tasksOf(family, title)).toEqual([null]);
    const close = async (closesOn: string | null) =>
      await api.owner.query('update pipeline.case_windows set closes_on = $2 where case_id = $1', [
        family.caseId,
        closesOn,
      ]);
    await close('2026-12-01');
    expect(await tasksOf(family, title)).toEqual(['2026-10-31']);
    await close('2026-11-01');
    expect(await tasksOf(family, title)).toEqual(['2026-10-01']);
    await close(null);
    expect(await tasksOf(family, title)).toEqual([null]);
  });

  it('come from rules that only administrators change, from a day on, one version at a time', async () => {
    const title = 'Call the family';
    const { body } = await add({ title });
    const twice = await add<ProblemDetails>({ title });
    expect([twice.status, twice.body.code]).toEqual([409, 'platform.record.exists']);
    const nowhere = await add<ProblemDetails>({ title, programmeCode: 'MARS' });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'platform.field.unknown-reference']);
    for (const bad of [
      { step: 'dance' },
      { dueDays: -1 },
      { dueDays: 5000 },
      { title: '' },
      { role: 'king' },
      { closedBy: 'x' },
    ]) {
      expect((await add(bad)).status).toBe(422);
    }
    const change = {
      role: 'manager',
      dueFrom: 'step',
      dueDays: 9,
      closedBy: [],
      isActive: true,
      sourceNote: '',
      isVerified: true,
    };
    const path = `/api/step-tasks/${body.id}`;
    expect((await caseworker.put(path, change, { ifMatch: 1 })).status).toBe(403);
    expect((await administrator.put<StepTask>(path, change, { ifMatch: 1 })).body).toMatchObject({
      dueDays: 9,
      version: 2,
    });
    expect((await administrator.put(path, change, { ifMatch: 1 })).status).toBe(412);
  });
});

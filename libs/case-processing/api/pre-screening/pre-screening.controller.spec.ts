import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PreScreening, PreScreeningItem, PreScreeningList } from '@passage/case-processing/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, clearancesOf, type Family } from '../family.fixture';

describe('pre-screening', () => {
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

  const read = async ({ caseId }: Family) =>
    (await caseworker.get<PreScreeningList>(`/api/cases/${caseId}/pre-screenings`)).body;
  const record = async <T = PreScreening>(family: Family, change: object = {}) => {
    const { checklist } = await read(family);
    const answers = checklist.map(({ code }) => ({ code, answer: 'yes' }));
    const input = { screenedOn: '2026-06-01', outcome: 'go-on', answers, ...change };
    return await caseworker.post<T>(`/api/cases/${family.caseId}/pre-screenings`, input);
  };
  const tasks = async ({ caseId }: Family) => {
    const { rows } = await api.owner.query<{ code: string; due: string }>(
      `select code, due_on::text as due from case_record.tasks where case_id = $1 and state = 'open'`,
      [caseId],
    );
    return rows.map(({ code, due }) => `${code.split('.').at(-1)} ${due}`);
  };

  it('lets a case go on by the checklist of its programme, or asks for changes first', async () => {
    const family = await aFamily(api, caseworker);
    const general = await read(await aFamily(api, caseworker, { programme: 'DE-HUMANITARIAN' }));
    const { checklist } = await read(family);
    expect(checklist).toHaveLength(general.checklist.length + 1);
    const open = await record<ProblemDetails>(family, { answers: [{ code: 'identity', answer: 'no' }] });
    expect(open.status).toBe(422);
    expect(open.body.errors?.[0]).toMatchObject({ code: 'case-processing.pre-screening.not-met' });
    const changes = await record(family, {
      outcome: 'changes-needed',
      notes: 'The birth date of the child',
      answers: [],
    });
    expect(changes.status).toBe(201);
    expect(await tasks(family)).toEqual(['changes 2026-06-15']);
    const { status, body } = await record(family, { screenedOn: '2026-06-10' });
    expect([status, body.screenedBy?.id]).toEqual([201, caseworker.staff.id]);
    expect(await tasks(family)).toEqual([]);
  });

  it('says why a case does not go on, on a day that was', async () => {
    const family = await aFamily(api, caseworker);
    for (const bad of [
      { outcome: 'not-recommended' },
      { screenedOn: '2026-06-16' },
      { screenedOn: '2026-02-01' },
      { outcome: 'perhaps' },
      { answers: [{ code: 'sorcery', answer: 'yes' }], outcome: 'not-recommended', notes: 'x' },
    ]) {
      expect([bad, (await record(family, bad)).status]).toEqual([bad, 422]);
    }
  });

  it('gives its clearance where a programme asks for it, and takes it back', async () => {
    await api.owner.query(
      `insert into pipeline.requirements (id, programme_version_id, code, stage, subject, title, gate)
       select gen_random_uuid(), v.programme_version_id, 'case.pre-screening', 'case-processing', 'case', 'Pre-screening', 'submission'
       from pipeline.rules_in_force v join pipeline.programmes p on p.id = v.programme_id where p.code = 'EU-RELOCATION'`,
    );
    const family = await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
    await record(family, { outcome: 'changes-needed', notes: 'A paper is missing', screenedOn: '2026-05-01' });
    const { body } = await record(family);
    expect(await clearancesOf(api, family, 'case.pre-screening')).toEqual(['case cleared [2026-06-01,)']);
    const path = `/api/pre-screenings/${body.id}/withdrawal`;
    expect((await caseworker.post(path, { reason: 'Wrong case' }, { ifMatch: 7 })).status).toBe(412);
    expect((await caseworker.post(path, { reason: 'Wrong case' }, { ifMatch: 1 })).status).toBe(200);
    expect(await clearancesOf(api, family, 'case.pre-screening')).toEqual(['case pending [2026-05-01,)']);
    expect((await caseworker.post(path, { reason: 'Again' }, { ifMatch: 2 })).status).toBe(409);
  });

  it('asks what administrators say from a day on', async () => {
    const item = {
      ...{
        programmeCode: 'EU-RELOCATION',
        code: 'photographs',
        rank: 5,
        effectiveFrom: '2026-06-01',
        isRequired: false,
      },
      question: 'Are there photographs?',
    };
    const add = async <T = PreScreeningItem>(change: object = {}) =>
      await administrator.post<T>('/api/pre-screening-items', { ...item, ...change });
    const { status, body } = await add();
    expect([status, body.isInForce]).toEqual([201, true]);
    expect((await add<ProblemDetails>()).body.code).toBe('platform.record.exists');
    expect((await add({ programmeCode: 'MARS' })).status).toBe(422);
    expect((await add({ code: 'No Code' })).status).toBe(422);
    expect((await caseworker.post('/api/pre-screening-items', item)).status).toBe(403);
    const family = await aFamily(api, caseworker, { programme: 'EU-RELOCATION' });
    expect((await read(family)).checklist[0]).toMatchObject({ code: 'photographs', question: item.question });
    const { programmeCode: _p, code: _c, effectiveFrom: _e, ...change } = { ...item, isActive: false };
    const path = `/api/pre-screening-items/${body.id}`;
    expect((await administrator.put(path, change, { ifMatch: 1 })).status).toBe(200);
    expect((await administrator.put(path, change, { ifMatch: 1 })).status).toBe(412);
    expect((await read(family)).checklist.map(({ code }) => code)).not.toContain('photographs');
  });

  it('of another office is not there', async () => {
    const family = await aFamily(api, caseworker);
    const elsewhere = await api.as('caseworker.nairobi@passage.example');
    expect((await elsewhere.get(`/api/cases/${family.caseId}/pre-screenings`)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProgrammeRow, ProgrammeVersion, RequirementRule, RulesPreview } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

const visa: RequirementRule = {
  code: 'movement.visa',
  stage: 'movement',
  subject: 'person',
  title: 'Visa',
  minAge: null,
  maxAge: null,
  sex: null,
  nationalities: null,
  flags: null,
  validityMonths: 3,
  validityDays: null,
  validFrom: 'issued-on',
  holdsOn: 'departure',
  gate: 'booking',
  leadDays: 20,
  noticeDays: 0,
  prerequisites: [],
  staleOn: ['name'],
  sourceNote: 'Letter of the ministry, June 2026',
  isVerified: false,
};

describe('programmes', () => {
  let api: TestApi;
  let administrator: TestClient;
  let ready: TestFamily;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('administrator');
    ready = await aFamily(api);
    await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    await aFamily(api, { programme: 'US-RESETTLEMENT' });
    await clearEverything(api, ready, '2026-06-01', '2027-01-01');
  });

  afterAll(async () => {
    await api.stop();
  });

  const programme = async (code = 'EU-RELOCATION') => {
    const { body } = await administrator.get<{ items: ProgrammeRow[] }>('/api/programmes');
    return body.items.find((row) => row.code === code) as ProgrammeRow;
  };
  const versions = async () => {
    const { body } = await administrator.get<{ items: ProgrammeVersion[] }>(
      `/api/programmes/${(await programme()).id}/versions`,
    );
    return body.items;
  };
  const rulesOf = (version: ProgrammeVersion | undefined): RequirementRule[] =>
    (version?.requirements ?? []).map(({ id: _id, version: _version, ...rule }) => rule);
  const inForce = async () => rulesOf((await versions()).at(-1));
  const create = async <T = ProgrammeVersion>(change: object, client = administrator) =>
    await client.post<T>(`/api/programmes/${(await programme()).id}/versions`, {
      effectiveFrom: '2026-09-01',
      note: 'Visas from September',
      requirements: [...(await inForce()), visa],
      ...change,
    });
  const preview = async <T = RulesPreview>(change: object) =>
    await administrator.post<T>(`/api/programmes/${(await programme()).id}/rules-preview`, {
      effectiveFrom: '2026-09-01',
      note: '',
      requirements: [...(await inForce()), visa],
      ...change,
    });
  const blockers = async () => {
    const { rows } = await api.owner.query<{ count: number; state: string }>(
      'select blocker_count as count, window_state as state from pipeline.case_windows where case_id = $1',
      [ready.caseId],
    );
    return rows[0];
  };

  it('are listed with what their rules of today are, for everybody who works with them', async () => {
    const { body } = await (await api.as('integration-worker')).get<{ items: ProgrammeRow[] }>('/api/programmes');
    expect(body.items.map(({ code }) => code).sort()).toEqual(['DE-HUMANITARIAN', 'EU-RELOCATION', 'US-RESETTLEMENT']);
    const eu = body.items.find(({ code }) => code === 'EU-RELOCATION');
    expect(eu).toMatchObject({ isActive: true, nextFrom: null });
    expect(eu?.inForceSince).toMatch(/^20\d\d-/);
    expect(eu?.requirementCount).toBe((await inForce()).length);
    expect(eu?.unverifiedCount).toBe((await inForce()).filter(({ isVerified }) => !isVerified).length);
  });

  it('tell beforehand what new rules would do to open cases of every office, and keep nothing of it', async () => {
    const before = await blockers();
    const { status, body } = await preview({});
    expect(status).toBe(200);
    expect(body).toEqual({ openCases: 2, affected: 2, windowsChanged: 1, windowsLost: 1, windowsGained: 0 });
    expect(await versions()).toHaveLength(1);
    expect(await blockers()).toEqual(before);
  });

  it('tell of rules that change nothing that nothing changes', async () => {
    expect((await preview({ requirements: await inForce() })).body).toMatchObject({ openCases: 2, affected: 0 });
  });

  it('take new rules from a day to come on, and leave windows alone until that day', async () => {
    const before = await blockers();
    const { status, body } = await create({});
    expect(status).toBe(201);
    expect(body).toMatchObject({ effectiveFrom: '2026-09-01', version: 1 });
    expect(rulesOf(body)).toContainEqual(visa);
    expect((await versions()).map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2026-09-01',
      expect.stringMatching(/^20/),
    ]);
    expect(await blockers()).toEqual(before);
    expect(await programme()).toMatchObject({ nextFrom: '2026-09-01' });
  });

  it('let rules to come be replaced, by whoever read them last', async () => {
    const [coming] = await versions();
    const path = `/api/programme-versions/${coming?.id}`;
    const changed = { effectiveFrom: '2026-08-01', note: 'Earlier', requirements: [...(await inForce()), visa] };
    const replaced = await administrator.put<ProgrammeVersion>(path, changed, { ifMatch: 1 });
    expect(replaced.body).toMatchObject({ effectiveFrom: '2026-08-01', note: 'Earlier', version: 2 });
    const late = await administrator.put<ProblemDetails>(path, changed, { ifMatch: 1 });
    expect([late.status, late.body.code]).toEqual([412, 'platform.record.stale']);
    expect(late.body.current).toMatchObject({ version: 2, note: 'Earlier' });
    expect((late.body.current as ProgrammeVersion).requirements).toHaveLength(changed.requirements.length);
    expect((await administrator.put(path, changed)).status).toBe(428);
  });

  it('compare a version with the day as it would be without it', async () => {
    const [coming] = await versions();
    const { body } = await preview({ effectiveFrom: '2026-08-01', replaces: coming?.id });
    expect(body).toMatchObject({ affected: 2, windowsLost: 1 });
  });

  it('never change rules in force, nor give rules to days that are past or taken', async () => {
    const old = (await versions()).at(-1);
    const input = { effectiveFrom: '2026-10-01', note: '', requirements: await inForce() };
    const change = await administrator.put<ProblemDetails>(`/api/programme-versions/${old?.id}`, input, { ifMatch: 1 });
    expect([change.status, change.body.code]).toEqual([409, 'pipeline.programme.version-in-force']);
    const today = await create<ProblemDetails>({ effectiveFrom: api.today });
    expect([today.status, today.body.code]).toEqual([422, 'pipeline.programme.version-in-past']);
    expect(today.body.errors?.[0]?.field).toBe('effectiveFrom');
    const taken = await create<ProblemDetails>({ effectiveFrom: '2026-08-01' });
    expect([taken.status, taken.body.code]).toEqual([409, 'pipeline.programme.version-exists']);
    expect((await preview<ProblemDetails>({ effectiveFrom: '2026-08-01' })).body.code).toBe(
      'pipeline.programme.version-exists',
    );
    expect((await preview<ProblemDetails>({ replaces: old?.id })).body.code).toBe(
      'pipeline.programme.version-in-force',
    );
    expect((await versions()).at(-1)).toEqual(old);
  });

  it.each([
    ['no requirement', [], 'requirements'],
    ['a code twice', [visa, visa], 'requirements.1.code'],
    ['ages out of order', [{ ...visa, minAge: 18, maxAge: 2 }], 'requirements.0.maxAge'],
    ['an age of the case', [{ ...visa, subject: 'case', minAge: 18 }], 'requirements.0.subject'],
    ['a known code in another sense', [{ ...visa, code: 'health.assessment' }], 'requirements.0.stage'],
    ['what is asked for nowhere', [{ ...visa, prerequisites: ['movement.photo'] }], 'requirements.0.prerequisites'],
    ['a gate that does not exist', [{ ...visa, gate: 'heaven' }], 'requirements.0.gate'],
    ['a validity without end of numbers', [{ ...visa, validityMonths: 1e9 }], 'requirements.0.validityMonths'],
  ])('refuse %s, naming the field', async (_, requirements, field) => {
    const { status, body } = await create<ProblemDetails>({ effectiveFrom: '2026-12-01', requirements });
    expect(status).toBe(422);
    expect(body.errors?.map((each) => each.field)).toContain(field);
  });

  it('change name, transit, ways of referral and whether new cases enter, version by version', async () => {
    const { id, version } = await programme('DE-HUMANITARIAN');
    const referralTypes = ['humanitarian-admission-list', 'embassy'];
    const change = { name: 'Admission to Germany', transitDays: 0, isActive: false, referralTypes };
    const done = await administrator.patch(`/api/programmes/${id}`, change, { ifMatch: version });
    expect(done.body).toMatchObject({ ...change, version: version + 1 });
    const late = await administrator.patch<ProblemDetails>(`/api/programmes/${id}`, change, { ifMatch: version });
    expect([late.status, late.body.current]).toEqual([412, expect.objectContaining({ name: 'Admission to Germany' })]);
    const wrong = await administrator.patch(`/api/programmes/${id}`, { ...change, transitDays: 15 }, { ifMatch: 2 });
    expect(wrong.status).toBe(422);
    const unknown = { ...change, referralTypes: ['by-post'] };
    expect((await administrator.patch(`/api/programmes/${id}`, unknown, { ifMatch: 2 })).status).toBe(422);
  });

  it('are not to be found where there is none', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect((await administrator.get(`/api/programmes/${nowhere}/versions`)).status).toBe(404);
    const input = { effectiveFrom: '2026-12-01', note: '', requirements: [visa] };
    expect((await administrator.post(`/api/programmes/${nowhere}/versions`, input)).status).toBe(404);
    expect((await administrator.post(`/api/programmes/${nowhere}/rules-preview`, input)).status).toBe(404);
    expect((await administrator.put(`/api/programme-versions/${nowhere}`, input, { ifMatch: 1 })).status).toBe(404);
    expect((await preview<ProblemDetails>({ effectiveFrom: '2026-12-01', replaces: nowhere })).status).toBe(404);
    expect((await administrator.get('/api/programmes/one/versions')).status).toBe(422);
  });

  it('are changed by administrators only', async () => {
    expect((await create({ effectiveFrom: '2026-12-01' }, await api.as('manager'))).status).toBe(403);
  });

  it('apply new rules to every open case on their day, by themselves', async () => {
    expect(await blockers()).toEqual({ count: 0, state: 'open' });
    await api.laterOn('2026-08-01');
    expect(await blockers()).toEqual({ count: 2, state: 'empty' });
  });
});

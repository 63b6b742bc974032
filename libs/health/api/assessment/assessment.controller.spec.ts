import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentInput, type Assessment, type AssessmentInput } from '@passage/health/domain';
import { newId, type ProblemDetails } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, blockersOf, clearancesOf, needsOf, type Family } from '../family.fixture';

const path = '/api/health/assessments';
const found: AssessmentInput = {
  plannedOn: '2026-06-10',
  site: 'Amman clinic',
  physician: 'Dr Haddad',
  examinedOn: '2026-06-10',
  lastTestOn: '2026-06-12',
  tbClass: 'no-class',
  conditions: [],
  outcome: 'cleared',
  waiverReference: '',
  needs: [],
  clinicalNote: 'Nothing to remark',
};

describe('health assessments', () => {
  let api: TestApi;
  let health: TestClient;

  beforeAll(async () => {
    api = await startApi();
    health = await api.as('health-staff');
  });

  afterAll(async () => {
    await api.stop();
  });

  const begin = async ({ caseId }: Family, personId: string, change: object = {}) => {
    const input = { caseId, personId, plannedOn: '2026-06-10', site: 'Amman clinic', physician: '', ...change };
    return await health.post<Assessment>(path, input);
  };
  const save = async <T = Assessment>({ id, version }: Assessment, change: Partial<AssessmentInput> = {}) =>
    await health.put<T>(`${path}/${id}`, { ...found, ...change }, { ifMatch: version });
  const sign = async <T = Assessment>(
    { id, version, ...written }: Assessment,
    change: Partial<AssessmentInput> = {},
  ) => {
    const signedFacts = { ...assessmentInput.parse(written), ...change };
    return await health.post<T>(`${path}/${id}/signature`, signedFacts, { ifMatch: version });
  };
  const signed = async (family: Family, personId: string, change: Partial<AssessmentInput> = {}) => {
    const saved = await save((await begin(family, personId)).body, change);
    const { status, body } = await sign(saved.body);
    expect(status).toBe(200);
    return body;
  };
  const errorsOf = ({ body }: { body: ProblemDetails }) =>
    body.errors?.map(({ field, code }) => `${field} ${code.split('.').at(-1)}`);

  it('go from appointment to signature, and only then the window follows', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    const planned = await begin(family, mother);
    expect(planned.status).toBe(201);
    expect(planned.body).toMatchObject({
      state: 'planned',
      holds: null,
      needsTbClass: true,
      countsFrom: 'examined-on',
    });
    const examined = await save(planned.body);
    expect(examined.body).toMatchObject({
      state: 'examined',
      holds: { from: '2026-06-10', until: '2026-12-10', isVerified: true },
    });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual([]);
    expect(await blockersOf(api, family, 'health.assessment')).toEqual(['0 missing', '1 missing', '2 missing']);
    const { body } = await sign(examined.body);
    expect(body).toMatchObject({ state: 'signed', signedBy: { id: health.staff.id } });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['cleared [2026-06-10,2026-12-10)']);
    expect(await clearancesOf(api, mother, 'health.tb-screening')).toEqual(['cleared [2026-06-12,2026-12-12)']);
    expect(await blockersOf(api, family, 'health.assessment')).toEqual(['1 missing', '2 missing']);
  });

  it('hold three months for a class that says so, and tell the needs that were chosen', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    const { holds } = await signed(family, mother, {
      tbClass: 'b1',
      outcome: 'conditional',
      conditions: ['kidney-failure'],
      needs: ['dialysis-near', 'nurse-escort'],
    });
    expect(holds).toMatchObject({ until: '2026-09-10', isVerified: false });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['conditional [2026-06-10,2026-09-10)']);
    expect(await needsOf(api, mother)).toEqual(['dialysis-near', 'nurse-escort']);
  });

  it('follow the rules of their programme', async () => {
    const family = await aFamily(api, { programme: 'DE-HUMANITARIAN' });
    const [mother] = family.people;
    const { holds } = await signed(family, mother, { tbClass: null, lastTestOn: null });
    expect(holds?.until).toBe('2026-09-10');
    expect(await clearancesOf(api, mother, 'health.tb-screening')).toEqual([]);
  });

  it('of class A are not cleared, and take the place of what was cleared before', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    await signed(family, mother, { examinedOn: '2026-05-10' });
    await signed(family, mother, { tbClass: 'a', outcome: 'refused' });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['refused [2026-06-10,)']);
    expect(await clearancesOf(api, mother, 'health.tb-screening')).toEqual(['refused [2026-06-12,)']);
    expect(await blockersOf(api, family, 'health.assessment')).toContain('0 refused');
  });

  it('examined last decide, even when they hold less long', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    await signed(family, mother, { examinedOn: '2026-05-10', lastTestOn: null });
    await signed(family, mother, { tbClass: 'b1', conditions: ['hiv'], outcome: 'conditional' });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['conditional [2026-06-10,2026-09-10)']);
    await signed(family, mother, { examinedOn: '2026-04-01', lastTestOn: null });
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['conditional [2026-06-10,2026-09-10)']);
  });

  it('are signed only when nothing is missing, each gap beside its field', async () => {
    const family = await aFamily(api);
    const planned = await begin(family, family.people[0]);
    expect(errorsOf(await sign<ProblemDetails>(planned.body))).toContain('examinedOn required');
    const gaps = { physician: '', tbClass: null, outcome: 'pending' as const };
    const saved = await save(planned.body, gaps);
    const refused = await sign<ProblemDetails>(saved.body);
    expect(refused.status).toBe(422);
    expect(errorsOf(refused)).toEqual([
      'physician physician-missing',
      'tbClass tb-class-missing',
      'outcome outcome-open',
    ]);
    const contradicting = await sign<ProblemDetails>(saved.body, { ...found, conditions: ['gonorrhoea'] });
    expect(errorsOf(contradicting)).toEqual(['outcome class-a-not-cleared']);
    expect((await health.get<Assessment>(`${path}/${planned.body.id}`)).body).toMatchObject({
      state: 'examined',
      ...gaps,
    });
    const { status } = await sign(saved.body, found);
    expect(status).toBe(200);
  });

  it('ask no class of a child too young for screening', async () => {
    const family = await aFamily(api);
    const { body } = await begin(family, family.people[2]);
    expect(body.needsTbClass).toBe(false);
    const saved = await save(body, { tbClass: null });
    expect((await sign(saved.body)).status).toBe(200);
  });

  it('have days that can be', async () => {
    const family = await aFamily(api);
    const { body } = await begin(family, family.people[2]);
    const refused = await save<ProblemDetails>(body, { examinedOn: '2026-06-16', lastTestOn: '2025-05-04' });
    expect(errorsOf(refused)).toEqual(['examinedOn future-date', 'lastTestOn before-birth']);
    expect(errorsOf(await save<ProblemDetails>(body, { plannedOn: null, examinedOn: null }))).toEqual([
      'plannedOn not-planned',
    ]);
    const strange = { ...found, tbClass: 'z', conditions: ['none such'], examinedOn: '2026-02-30' };
    expect((await health.put(`${path}/${body.id}`, strange, { ifMatch: 1 })).status).toBe(422);
  });

  it('once signed are corrected by another, which takes their place when it is signed itself', async () => {
    const family = await aFamily(api);
    const [mother] = family.people;
    const wrong = await signed(family, mother, { needs: ['wheelchair'] });
    expect((await save<ProblemDetails>(wrong)).body.code).toBe('health.assessment.move-closed');
    const correct = async (version: number) =>
      await health.post<Assessment & ProblemDetails>(
        `${path}/${wrong.id}/corrections`,
        { reason: 'The x-ray belonged to somebody else' },
        { ifMatch: version },
      );
    expect((await correct(wrong.version - 1)).status).toBe(412);
    const begun = await correct(wrong.version);
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({ state: 'examined', correctsId: wrong.id, tbClass: 'no-class' });
    expect((await correct(wrong.version)).body.code).toBe('health.assessment.already-open');
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['cleared [2026-06-10,2026-12-10)']);
    const saved = await save(begun.body, { tbClass: 'b1', outcome: 'conditional', examinedOn: '2026-06-09' });
    await sign(saved.body);
    expect(await clearancesOf(api, mother, 'health.assessment')).toEqual(['conditional [2026-06-09,2026-09-09)']);
    expect(await needsOf(api, mother)).toEqual([]);
    expect((await health.get<Assessment>(`${path}/${wrong.id}`)).body.state).toBe('superseded');
  });

  it('once signed cannot be changed even in the database', async () => {
    const family = await aFamily(api);
    const { id } = await signed(family, family.people[0]);
    const change = api.owner.query(`update health.assessments set outcome = 'conditional' where id = $1`, [id]);
    await expect(change).rejects.toThrow('a signed assessment is not changed');
  });

  it('are open once a person, and may come to nothing', async () => {
    const family = await aFamily(api);
    const [, son] = family.people;
    const first = await begin(family, son);
    const again = await begin(family, son);
    expect(again).toMatchObject({ status: 409, body: { code: 'health.assessment.already-open' } });
    const cancelled = await health.post<Assessment>(
      `${path}/${first.body.id}/cancellation`,
      { reason: 'no-show' },
      { ifMatch: 1 },
    );
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelReason: 'no-show' });
    const walkedIn = await begin(family, son, { plannedOn: null });
    expect(walkedIn.body).toMatchObject({ state: 'examined', examinedOn: api.today });
  });

  it('refuse a stale write with the record as it stands', async () => {
    const family = await aFamily(api);
    const { body } = await begin(family, family.people[0]);
    await save(body, { site: 'First' });
    const late = await save<ProblemDetails>(body, { site: 'Second' });
    expect(late).toMatchObject({ status: 412, body: { current: { site: 'First' } } });
    expect((await health.put(`${path}/${body.id}`, found)).status).toBe(428);
  });

  it('are of members of cases of one’s own office', async () => {
    const family = await aFamily(api);
    const other = await aFamily(api);
    const stranger = await begin(family, other.people[0]);
    expect(stranger).toMatchObject({ status: 422, body: { code: 'health.assessment.not-a-member' } });
    const { body } = await begin(family, family.people[0]);
    const nairobi = await api.as('health.nairobi@passage.example');
    expect((await nairobi.get(`${path}/${body.id}`)).status).toBe(404);
    expect((await nairobi.put(`${path}/${body.id}`, found, { ifMatch: 1 })).status).toBe(404);
    const input = {
      caseId: family.caseId,
      personId: family.people[1],
      plannedOn: '2026-06-20',
      site: '',
      physician: '',
    };
    expect((await nairobi.post(path, input)).status).toBe(404);
    expect((await health.get(`${path}/${newId()}`)).status).toBe(404);
  });

  it('leave a row for each move', async () => {
    const family = await aFamily(api);
    const { id } = await signed(family, family.people[0]);
    const { rows } = await api.owner.query<{ told: string }>(
      `select move || ' ' || to_state as told from health.assessment_moves where assessment_id = $1 order by moved_at, id`,
      [id],
    );
    expect(rows.map(({ told }) => told)).toEqual(['plan planned', 'examine examined', 'sign signed']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseWindowPage, ClearanceRow, GateAnswer } from '@passage/pipeline/domain';
import type { ProblemDetails } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';

interface List {
  items: ClearanceRow[];
}

/** Requirements of the programme of these tests that somebody states: of a person, and of the case. */
const visa = 'movement.travel-document';
const registration = 'case.registration';
const programme = 'DE-HUMANITARIAN';

describe('clearances that are stated', () => {
  let api: TestApi;
  let caseworker: TestClient;
  let officer: TestClient;
  let manager: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    officer = await api.as('movement-officer');
    manager = await api.as('manager');
  });

  afterAll(async () => {
    await api.stop();
  });

  const state = async <T = List>({ caseId, personIds }: TestFamily, change: object = {}, client = officer) =>
    await client.post<T>(`/api/cases/${caseId}/clearances`, {
      ...{ personId: personIds[0], requirementCode: visa, outcome: 'cleared', from: '2026-06-01', ...change },
    });
  const windowOf = async ({ caseId }: TestFamily) =>
    (await caseworker.get<CaseWindowPage>(`/api/cases/${caseId}/window`)).body.window;
  const grown = { programme, birthDates: ['1990-02-01'] };
  const readyButFor = async (code: string) => {
    const family = await aFamily(api, grown);
    await clearEverything(api, family, '2026-06-01', '2027-01-01', [code]);
    return family;
  };

  it('move the window in the same moment, for the usual time unless another is stated', async () => {
    const family = await readyButFor(visa);
    expect((await windowOf(family)).windowState).toBe('empty');
    const { status, body } = await state(family, { until: '2026-10-01' });
    expect(status).toBe(201);
    expect(body.items.find(({ requirementCode }) => requirementCode === visa)).toMatchObject({
      outcome: 'cleared',
      validPeriod: { from: '2026-06-01', to: '2026-10-01' },
      sourceType: 'stated',
      recordedByName: expect.any(String),
    });
    // It must hold on arrival, the day after departure.
    expect(await windowOf(family)).toMatchObject({
      windowState: 'open',
      closesOn: '2026-09-30',
      bindingRequirement: visa,
    });
    const usual = await state(await readyButFor(visa));
    expect(usual.body.items.find(({ requirementCode }) => requirementCode === visa)?.validPeriod.to).toBe('2026-12-01');
  });

  it('are kept or lost together with the window', async () => {
    const family = await readyButFor(visa);
    const before = await windowOf(family);
    const { status } = await state(family, { until: '2026-06-01' });
    expect(status).toBe(422);
    expect(await windowOf(family)).toEqual(before);
    const { rows } = await api.owner.query(
      'select from pipeline.clearances where case_id = $1 and requirement_code = $2',
      [family.caseId, visa],
    );
    expect(rows).toEqual([]);
  });

  it('that are refused take the place of all before them', async () => {
    const family = await readyButFor(visa);
    await state(family);
    await state(family, { outcome: 'refused', from: '2026-06-10', until: null });
    const { blockers, windowState } = await windowOf(family);
    expect(windowState).toBe('empty');
    expect(blockers).toEqual([expect.objectContaining({ kind: 'refused', requirementCode: visa })]);
    const { body } = await caseworker.get<List>(`/api/cases/${family.caseId}/clearances`);
    const ofVisa = body.items.filter(({ requirementCode }) => requirementCode === visa);
    expect(ofVisa.map(({ outcome, supersededAt }) => [outcome, supersededAt !== null])).toEqual([
      ['refused', false],
      ['cleared', true],
    ]);
  });

  it('belong to the stage of whoever states them', async () => {
    const family = await readyButFor(visa);
    const foreign = await state<ProblemDetails>(family, {}, await api.as('health-staff'));
    expect([foreign.status, foreign.body.code]).toEqual([403, 'pipeline.clearance.other-stage']);
    expect((await state(family, {}, await api.as('auditor'))).status).toBe(403);
  });

  it('are not those that follow from a record of their stage', async () => {
    const { status, body } = await state<ProblemDetails>(await aFamily(api, grown), {
      requirementCode: 'case.interview',
    });
    expect([status, body.code]).toEqual([409, 'pipeline.clearance.has-own-record']);
  });

  it('are waived by a manager, who says why', async () => {
    const family = await readyButFor('health.assessment');
    const waiver = { requirementCode: 'health.assessment', outcome: 'waived', until: '2026-12-01' };
    expect((await state<ProblemDetails>(family, { ...waiver, reason: 'So ordered' })).status).toBe(403);
    const without = await state<ProblemDetails>(family, waiver, manager);
    expect([without.status, without.body.errors?.[0]?.field]).toEqual([422, 'reason']);
    expect((await state(family, { ...waiver, reason: 'So ordered' }, manager)).status).toBe(201);
    expect(await windowOf(family)).toMatchObject({ windowState: 'open', blockers: [] });
  });

  it.each([
    ['a requirement nobody has', { requirementCode: 'case.horoscope' }, 422, 'pipeline.clearance.unknown-requirement'],
    [
      'a person for a requirement of the case',
      { requirementCode: registration },
      422,
      'pipeline.clearance.wrong-subject',
    ],
    ['no person for one of people', { personId: null }, 422, 'pipeline.clearance.wrong-subject'],
    ['an end before the start', { until: '2026-05-01' }, 422, 'pipeline.clearance.empty-period'],
    ['somebody else', { personId: '00000000-0000-7000-8000-000000000000' }, 422, 'pipeline.clearance.not-a-member'],
    ['a day that does not exist', { from: '2026-02-30' }, 422, 'platform.input.invalid'],
    ['an outcome that does not exist', { outcome: 'maybe' }, 422, 'platform.input.invalid'],
    ['nothing', { requirementCode: '' }, 422, 'platform.input.invalid'],
  ])('are refused with %s, naming the field', async (_, change, expectedStatus, code) => {
    const asWhom = 'requirementCode' in change ? caseworker : officer;
    const { status, body } = await state<ProblemDetails>(await aFamily(api, grown), change, asWhom);
    expect([status, body.code]).toEqual([expectedStatus, code]);
    expect(body.errors?.[0]?.field).toBeTruthy();
  });

  it('of another office are not there', async () => {
    const theirs = await aFamily(api, { as: 'caseworker.nairobi@passage.example' });
    expect((await state(theirs)).status).toBe(404);
    expect((await caseworker.get(`/api/cases/${theirs.caseId}/window`)).status).toBe(404);
    expect((await caseworker.get(`/api/cases/${theirs.caseId}/gates/booking`)).status).toBe(404);
    expect((await caseworker.get(`/api/cases/${theirs.caseId}/clearances`)).status).toBe(404);
  });
});

describe('a gate, asked over HTTP', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const ask = async <T = GateAnswer>({ caseId }: TestFamily, which: string, on = '') =>
    await caseworker.get<T>(`/api/cases/${caseId}/gates/${which}${on && `?on=${on}`}`);

  it('names everything that is in the way, and opens when nothing is', async () => {
    const family = await aFamily(api);
    const { body } = await ask(family, 'booking');
    expect(body).toMatchObject({ gate: 'booking', on: api.today, isOpen: false });
    expect(body.reasons.map(({ kind }) => kind)).toContain('outside-window');
    expect(body.reasons.map(({ kind }) => kind)).toContain('missing');
    await clearEverything(api, family, '2026-06-01', '2026-09-01');
    expect((await ask(family, 'booking')).body).toMatchObject({ isOpen: true, reasons: [] });
    expect((await ask(family, 'booking', '2026-06-14')).body.reasons).toContainEqual({ kind: 'date-past' });
    expect((await ask(family, 'booking', '2026-09-01')).body.reasons).toContainEqual({ kind: 'outside-window' });
  });

  it('refuses a gate or a day that does not exist', async () => {
    const family = await aFamily(api);
    expect((await ask(family, 'heaven')).status).toBe(422);
    expect((await ask(family, 'booking', 'tomorrow')).status).toBe(422);
  });
});

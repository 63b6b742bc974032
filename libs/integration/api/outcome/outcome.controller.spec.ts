import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseOutcome, Outcome, OutcomeInput, OutcomeRow } from '@passage/integration/domain';
import { startApi, aFamily, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import { agencyOf, agencyWorker, arrivedFamily, storedWindow, toldOf, type Problem } from '../family.fixture';

/** The outcome of a family of {@link arrivedFamily}. */
const outcomeOf = (
  { personIds: [mother = '', son = ''] }: TestFamily,
  change: Partial<OutcomeInput> = {},
): OutcomeInput => ({
  ...{
    assessedOn: '2026-06-14',
    housing: 'own-lease',
    healthAccess: 'everybody',
    selfSufficiency: 'partly-supported',
    note: '',
  },
  people: [
    { personId: mother, employment: 'part-time', languageLevel: 'everyday', schooling: null },
    { personId: son, employment: null, languageLevel: null, schooling: 'attending' },
  ],
  ...change,
});

describe('the outcome of a case', () => {
  let api: TestApi;
  let worker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    worker = await api.as('integration-worker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const record = async ({ caseId }: TestFamily, input: unknown) =>
    await worker.post<Outcome & Problem>(`/api/cases/${caseId}/outcome`, input);
  const fields = (body: Problem) => body.errors?.map(({ field, code }) => [field, code]);

  it('is asked of adults and children of school age within its window, and ends the pipeline', async () => {
    const family = await arrivedFamily(api, '2026-03-20');
    const { body: asked } = await worker.get<CaseOutcome>(`/api/cases/${family.caseId}/outcome`);
    expect(asked).toMatchObject({
      ...{ arrivedOn: '2026-03-20', outcome: null, ages: { school: 3, adult: 16 } },
      window: { from: '2026-05-19', dueOn: '2026-06-18', until: '2026-07-18' },
    });
    expect(asked.people.map(({ birthDate }) => birthDate)).toEqual(['1990-02-01', '2016-10-05', '2025-05-05']);
    expect((await storedWindow(api, family.caseId)).stage).toBe('integration');
    const { status, body } = await record(family, outcomeOf(family));
    expect([status, body]).toEqual([201, { ...outcomeOf(family), id: body.id, caseId: family.caseId, version: 1 }]);
    expect((await storedWindow(api, family.caseId)).stage).toBe('complete');
    const { body: now } = await worker.get<CaseOutcome>(`/api/cases/${family.caseId}/outcome`);
    expect(now.outcome?.selfSufficiency).toBe('partly-supported');
    const twice = await record(family, outcomeOf(family));
    expect([twice.status, twice.body.code]).toEqual([409, 'integration.outcome.recorded-already']);
  });

  it('is refused before the arrival, outside its window, and for a day to come', async () => {
    const expected = await aFamily(api);
    expect((await record(expected, outcomeOf(expected))).body.code).toBe('integration.outcome.not-arrived');
    const early = await arrivedFamily(api, '2026-04-20');
    const refused = await record(early, outcomeOf(early));
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({
        ...{ field: 'assessedOn', code: 'integration.outcome.outside-window' },
        params: { from: '2026-06-19', until: '2026-08-18' },
      }),
    ]);
    const family = await arrivedFamily(api, '2026-03-20');
    const tomorrow = await record(family, outcomeOf(family, { assessedOn: '2026-06-16' }));
    expect(fields(tomorrow.body)).toEqual([['assessedOn', 'platform.field.future-date']]);
    const late = await arrivedFamily(api, '2026-01-20');
    expect(fields((await record(late, outcomeOf(late))).body)).toEqual([
      ['assessedOn', 'integration.outcome.outside-window'],
    ]);
    expect((await record(late, outcomeOf(late, { assessedOn: '2026-05-20' }))).status).toBe(201);
  });

  it('lacks no answer and holds none too many, each named beside its field', async () => {
    const family = await arrivedFamily(api, '2026-03-20');
    const [mother, son] = outcomeOf(family).people;
    const people = [
      { ...mother, languageLevel: null },
      { ...son, employment: 'looking' },
    ];
    expect(fields((await record(family, { ...outcomeOf(family), people })).body)).toEqual([
      ['people.0.languageLevel', 'integration.outcome.answer-missing'],
      ['people.1.employment', 'integration.outcome.not-asked'],
    ]);
    expect(fields((await record(family, { ...outcomeOf(family), people: [mother] })).body)).toEqual([
      ['people', 'integration.outcome.person-missing'],
    ]);
    const stranger = { ...son, personId: family.caseId };
    expect(fields((await record(family, { ...outcomeOf(family), people: [mother, son, stranger] })).body)).toEqual([
      ['people.2.personId', 'integration.outcome.unknown-person'],
    ]);
    for (const input of [
      null,
      {},
      { ...outcomeOf(family), housing: 'castle' },
      { ...outcomeOf(family), people: 'all' },
    ]) {
      expect((await record(family, input)).status).toBeLessThan(500);
    }
  });

  it('is corrected as a whole, by the version that was read', async () => {
    const family = await arrivedFamily(api, '2026-03-20');
    const { body } = await record(family, outcomeOf(family));
    const change = outcomeOf(family, { assessedOn: '2026-06-10', housing: 'temporary' });
    const first = await worker.put<Outcome>(`/api/outcomes/${body.id}`, change, { ifMatch: 1 });
    expect([first.status, first.body]).toEqual([200, { ...change, id: body.id, caseId: family.caseId, version: 2 }]);
    const second = await worker.put<Problem>(`/api/outcomes/${body.id}`, outcomeOf(family), { ifMatch: 1 });
    expect([second.status, second.body.current]).toEqual([412, first.body]);
    const { rows } = await api.owner.query(
      `select happened_on::text as on from pipeline.milestones where case_id = $1 and code = 'outcome-recorded' and withdrawn_at is null`,
      [family.caseId],
    );
    expect(rows).toEqual([{ on: '2026-06-10' }]);
    expect(await toldOf(api, family.caseId)).toEqual(['outcome.recorded', 'outcome.corrected']);
  });

  it('is not there for another office or agency', async () => {
    const family = await arrivedFamily(api, '2026-03-20');
    const { body } = await record(family, outcomeOf(family));
    for (const who of [agencyWorker, 'integration.nairobi@passage.example']) {
      const stranger = await api.as(who);
      expect((await stranger.get(`/api/cases/${family.caseId}/outcome`)).status).toBe(404);
      expect((await stranger.put(`/api/outcomes/${body.id}`, outcomeOf(family), { ifMatch: 1 })).status).toBe(404);
      expect((await stranger.post(`/api/cases/${family.caseId}/outcome`, outcomeOf(family))).status).toBe(404);
    }
  });
});

describe('the list of outcomes', () => {
  it('holds open cases whose window has begun, those due first on top, until the outcome is recorded', async () => {
    const api = await startApi();
    const worker = await api.as('integration-worker');
    const [due, missed, late, coming] = [
      ...[await arrivedFamily(api, '2026-04-01'), await arrivedFamily(api, '2026-01-01')],
      ...[await arrivedFamily(api, '2026-03-01'), await arrivedFamily(api, '2026-05-01')],
    ];
    const list = async (query: string) => {
      const { body } = await worker.get<{ items: OutcomeRow[]; next: string | null }>(
        `/api/integration/outcomes?${query}`,
      );
      return body;
    };
    const told = async (query: string) => (await list(query)).items.map(({ caseId, state }) => [caseId, state]);
    expect(await told('')).toEqual([
      [missed?.caseId, 'missed'],
      [late?.caseId, 'late'],
      [due?.caseId, 'due'],
    ]);
    expect(await told('sort=-dueOn&limit=1')).toEqual([[due?.caseId, 'due']]);
    expect(await told('state=to-come')).toEqual([[coming?.caseId, 'to-come']]);
    const { next } = await list('limit=2');
    expect(await told(`limit=2&after=${encodeURIComponent(next ?? '')}`)).toEqual([[due?.caseId, 'due']]);
    await api.owner.query('update case_record.cases set agency_id = $2 where id = $1', [
      late?.caseId,
      await agencyOf(api),
    ]);
    expect(await told(`agency=${await agencyOf(api)}`)).toEqual([[late?.caseId, 'late']]);
    if (due) expect((await worker.post(`/api/cases/${due.caseId}/outcome`, outcomeOf(due))).status).toBe(201);
    expect(await told('')).toEqual([
      [missed?.caseId, 'missed'],
      [late?.caseId, 'late'],
    ]);
    await api.stop();
  });
});

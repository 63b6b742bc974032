import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CoreService,
  CoreServiceMoveInput,
  CoreServiceRow,
  CoreServiceSet,
  ServicePlan,
} from '@passage/integration/domain';
import { startApi, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import { agencyOf, agencyWorker, arrivedFamily, toldOf, type Problem } from '../family.fixture';

const done = (on: string, evidence = 'Visited by Joan'): CoreServiceMoveInput => ({
  move: 'complete',
  on,
  reason: null,
  evidence,
});

describe('a service after arrival', () => {
  let api: TestApi;
  let worker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    worker = await api.as('integration-worker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const planOf = async ({ caseId }: Pick<TestFamily, 'caseId'>) =>
    (await worker.get<ServicePlan>(`/api/cases/${caseId}/service-plan`)).body;
  const move = async (service: CoreService | undefined, input: unknown, version = service?.version ?? 0) =>
    await worker.post<CoreService & Problem>(`/api/core-services/${service?.id}/moves`, input, { ifMatch: version });

  it('is worked off: given, found impossible for a reason, opened again', async () => {
    const family = await arrivedFamily(api, '2026-05-20');
    const [first, second] = (await planOf(family)).items;
    const given = await move(first, done('2026-05-21'));
    expect(given.body).toMatchObject({
      state: 'done',
      happenedOn: '2026-05-21',
      evidence: 'Visited by Joan',
      isOverdue: false,
    });
    const ruledOut = await move(second, {
      move: 'rule-out',
      on: '2026-05-22',
      reason: 'family-declined',
      evidence: '',
    });
    expect(ruledOut.body).toMatchObject({ state: 'not-possible', reason: 'family-declined' });
    const again = await move(given.body, { move: 'reopen', on: '2026-06-01', reason: null, evidence: 'Wrong family' });
    expect(again.body).toMatchObject({ state: 'due', happenedOn: null, isOverdue: true });
    expect(await toldOf(api, family.caseId)).toEqual(['service.done', 'service.not-possible', 'service.due']);
  });

  it('takes only days from the arrival to today, a reason, and a move that is open', async () => {
    const [service] = (await planOf(await arrivedFamily(api, '2026-05-20'))).items;
    const refused = async (input: unknown) => {
      const { status, body } = await move(service, input);
      return [status, body.code, body.errors?.[0]?.field];
    };
    expect(await refused(done('2026-06-16'))).toEqual([422, 'platform.field.future-date', 'on']);
    expect(await refused(done('2026-05-19'))).toEqual([422, 'integration.service.before-arrival', 'on']);
    expect(await refused({ ...done('2026-06-01'), move: 'rule-out' })).toEqual([
      422,
      'integration.service.reason-needed',
      'reason',
    ]);
    expect(await refused({ ...done('2026-06-01'), move: 'reopen' })).toEqual([
      409,
      'integration.service.move-not-open',
      undefined,
    ]);
    expect(await refused({ ...done('2026-06-01'), reason: 'bored' })).toEqual([
      422,
      'platform.input.invalid',
      'reason',
    ]);
    expect((await refused(null))[0]).toBeLessThan(500);
    expect((await move(service, done('2026-06-01'))).status).toBe(200);
    expect((await move(service, { ...done('2026-06-02'), move: 'reopen' })).status).toBe(412);
  });

  it('is not there for another office or another agency, and is worked off by the agency that assured the case', async () => {
    const family = await arrivedFamily(api, '2026-05-20');
    const [service] = (await planOf(family)).items;
    const joan = await api.as(agencyWorker);
    for (const who of [joan, await api.as('integration.nairobi@passage.example')]) {
      expect((await who.get(`/api/cases/${family.caseId}/service-plan`)).status).toBe(404);
      const answer = await who.post(`/api/core-services/${service?.id}/moves`, done('2026-06-01'), { ifMatch: 1 });
      expect(answer.status).toBe(404);
    }
    await api.owner.query('update case_record.cases set agency_id = $2 where id = $1', [
      family.caseId,
      await agencyOf(api),
    ]);
    expect(
      (await joan.post(`/api/core-services/${service?.id}/moves`, done('2026-06-01'), { ifMatch: 1 })).status,
    ).toBe(200);
  });

  it('refuses changes to a closed case', async () => {
    const family = await arrivedFamily(api, '2026-05-20');
    const [service] = (await planOf(family)).items;
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-15', closure_reason = 'arrived' where id = $1`,
      [family.caseId],
    );
    expect((await move(service, done('2026-06-01'))).body.code).toBe('case-record.case.closed');
  });

  it('comes from dated data that says where each rule comes from', async () => {
    const { body } = await worker.get<{ items: CoreServiceSet[] }>('/api/integration/core-service-sets');
    expect(body.items.map(({ programmeCode }) => programmeCode)).toEqual([
      'DE-HUMANITARIAN',
      'EU-RELOCATION',
      'US-RESETTLEMENT',
      null,
    ]);
    expect(body.items.every(({ services }) => services.every(({ sourceNote }) => sourceNote.length > 0))).toBe(true);
    expect(body.items[2]?.services.find(({ code }) => code === 'benefits')).toMatchObject({
      dueDays: 10,
      isVerified: false,
    });
  });
});

describe('the work list of services', () => {
  it('holds what is overdue of open cases, by agency, and pages either way without gaps', async () => {
    const api = await startApi();
    const worker = await api.as('integration-worker');
    const families = [
      await arrivedFamily(api, '2026-05-20'),
      await arrivedFamily(api, '2026-06-01'),
      await arrivedFamily(api, '2026-04-01'),
    ];
    const [first, second, closed] = families;
    await api.owner.query('update case_record.cases set agency_id = $2 where id = $1', [
      second?.caseId,
      await agencyOf(api),
    ]);
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-15', closure_reason = 'arrived' where id = $1`,
      [closed?.caseId],
    );
    const all = async (query: string) => {
      const items: CoreServiceRow[] = [];
      let after: string | null = '';
      do {
        const cursor: string = after ? `&after=${encodeURIComponent(after)}` : '';
        const { status, body } = await worker.get<{ items: CoreServiceRow[]; next: string | null }>(
          `/api/integration/core-services?limit=3&${query}${cursor}`,
        );
        expect(status).toBe(200);
        items.push(...body.items);
        after = body.next;
      } while (after !== null);
      return items;
    };
    const overdue = await all('sort=dueOn');
    expect(overdue).toHaveLength(10);
    expect(new Set(overdue.map(({ id }) => id)).size).toBe(10);
    expect(overdue.map(({ dueOn }) => dueOn)).toEqual(overdue.map(({ dueOn }) => dueOn).sort());
    expect(new Set(overdue.map(({ caseId }) => caseId))).toEqual(new Set([first?.caseId, second?.caseId]));
    expect((await all('sort=-dueOn')).map(({ id }) => id)).toEqual(overdue.map(({ id }) => id).reverse());
    const ofAgency = await all(`agency=${await agencyOf(api)}`);
    expect(new Set(ofAgency.map(({ caseId, agency }) => [caseId, agency?.code].join()))).toEqual(
      new Set([[second?.caseId, 'TILLEULS'].join()]),
    );
    expect((await all('dueBefore=2026-05-30')).map(({ code }) => code).sort()).toEqual([
      'emergency-contact',
      'met-on-arrival',
    ]);
    expect((await all('state=upcoming')).every(({ isOverdue }) => !isOverdue)).toBe(true);
    expect(await all('state=done')).toEqual([]);
    const joan = await api.as(agencyWorker);
    const { body } = await joan.get<{ items: CoreServiceRow[] }>('/api/integration/core-services');
    expect(new Set(body.items.map(({ caseId }) => caseId))).toEqual(new Set([second?.caseId]));
    await api.stop();
  });
});

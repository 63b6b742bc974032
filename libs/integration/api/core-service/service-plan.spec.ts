import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { concerns, dueOn, isOverdue, type CoreServiceSet, type ServicePlan } from '@passage/integration/domain';
import { startApi, aFamily, type TestApi, type TestClient, type TestFamily } from '@passage/testing';
import { arrivedFamily, assured, aCapacity, decidedFamily, reached } from '../family.fixture';

interface Booking {
  id: string;
  version: number;
}

const flight = {
  ...{ carrier: 'Royal Jordanian', flightNumber: 'RJ 131', fromAirport: 'AMM', toAirport: 'CDG' },
  ...{ departsOn: '2026-06-15', departsAt: '08:00', fromZone: 'Asia/Amman' },
  ...{ arrivesOn: '2026-06-15', arrivesAt: '12:30', toZone: 'Europe/Paris' },
};

describe('the service plan of a family', () => {
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
  const told = (plan: ServicePlan) =>
    plan.items.map(({ code, person, dueOn: day }) => `${code} ${person?.name.replace(' Barakat', '') ?? '-'} ${day}`);
  const milestone = async (statement: string, { caseId }: TestFamily) =>
    await api.owner.query(`${statement} where case_id = $1 and code = 'arrived'`, [caseId]);

  it('is made with the arrival, for every member by age, from the services of the programme', async () => {
    expect((await planOf(await aFamily(api))).arrivedOn).toBeNull();
    const plan = await planOf(await arrivedFamily(api, '2026-05-20'));
    expect(plan.arrivedOn).toBe('2026-05-20');
    expect(told(plan)).toEqual([
      ...['emergency-contact - 2026-05-20', 'met-on-arrival - 2026-05-20'],
      ...[1, 2, 3].map((member) => `asylum-registration Member ${member} 2026-05-30`),
      ...['school-enrolment Member 2 2026-06-19'],
      ...[1, 2, 3].map((member) => `medical-appointment Member ${member} 2026-06-19`),
      ...[1, 2, 3].map((member) => `health-insurance Member ${member} 2026-07-19`),
      ...['language-course Member 1 2026-07-19'],
    ]);
    expect(plan.items.filter(({ isOverdue }) => isOverdue).every(({ dueOn }) => dueOn < '2026-06-15')).toBe(true);
    expect(plan.items.filter(({ isOverdue }) => isOverdue)).toHaveLength(5);
  });

  it('is not made twice, moves with a corrected arrival, and goes with an arrival taken back but for what was done', async () => {
    const family = await arrivedFamily(api, '2026-05-20');
    const before = await planOf(family);
    await milestone('update pipeline.milestones set recorded_at = now()', family);
    await api.owner.query('select integration.refresh_service_plans(array[$1::uuid])', [family.caseId]);
    expect(told(await planOf(family))).toEqual(told(before));
    await milestone(`update pipeline.milestones set happened_on = '2026-05-25'`, family);
    expect((await planOf(family)).items[0]?.dueOn).toBe('2026-05-25');
    const met = (await planOf(family)).items.find(({ code }) => code === 'met-on-arrival');
    const given = { move: 'complete', on: '2026-05-25', reason: null, evidence: '' };
    const answer = await worker.post(`/api/core-services/${met?.id}/moves`, given, { ifMatch: 1 });
    expect(answer.status).toBe(200);
    await milestone('update pipeline.milestones set withdrawn_at = now()', family);
    const after = await planOf(family);
    expect([after.arrivedOn, after.items.map(({ code }) => code)]).toEqual([null, ['met-on-arrival']]);
    const again = { move: 'reopen', on: '2026-06-01', reason: null, evidence: '' };
    const refused = await worker.post(`/api/core-services/${met?.id}/moves`, again, { ifMatch: 2 });
    expect(refused.body).toMatchObject({ status: 409, code: 'integration.service.not-arrived' });
    await reached(api, family, { arrived: '2026-05-22' });
    expect((await planOf(family)).items).toHaveLength(before.items.length);
    await milestone('delete from pipeline.milestones', family);
    expect((await planOf(family)).items.map(({ code, state }) => [code, state])).toEqual([['met-on-arrival', 'done']]);
  });

  it('is made by other services where the programme has a later set, or none of its own', async () => {
    const codes = async (programme: string, arrivedOn: string) => {
      const plan = await planOf(await arrivedFamily(api, arrivedOn, programme));
      return plan.items.map(({ code }) => code);
    };
    const us = await codes('US-RESETTLEMENT', '2026-05-20');
    expect(us).toContain('social-security');
    expect(us.filter((code) => code === 'seasonal-clothing')).toHaveLength(3);
    expect(await codes('US-RESETTLEMENT', '2019-12-31')).toEqual(
      expect.arrayContaining(['home-visit', 'met-on-arrival']),
    );
    expect(await codes('US-RESETTLEMENT', '2019-12-31')).not.toContain('social-security');
  });

  it('says the same as the rules, on every birthday and leap day that counts', async () => {
    const { body } = await worker.get<{ items: CoreServiceSet[] }>('/api/integration/core-service-sets');
    const birthDates = [
      ...[
        '1990-02-01',
        '2010-05-20',
        '2010-05-21',
        '2008-05-20',
        '2008-05-21',
        '2021-05-20',
        '2023-05-21',
        '2020-02-29',
      ],
    ];
    for (const { programmeCode, services } of body.items.filter((set) => set.programmeCode !== null)) {
      const family = await aFamily(api, { programme: programmeCode ?? '', birthDates });
      await reached(api, family, { departed: '2026-05-20', arrived: '2026-05-20' });
      const expected = services.flatMap((template) => {
        const concerned = birthDates.filter((birthDate) => concerns(template, birthDate, '2026-05-20'));
        const people = concerned.map((birthDate) => family.personIds[birthDates.indexOf(birthDate)]);
        const day = dueOn(template, '2026-05-20');
        return (template.subject === 'case' ? [undefined] : people).map((id) => [template.code, id, day].join());
      });
      const { items } = await planOf(family);
      expect(items.map(({ code, person, dueOn: day }) => [code, person?.id, day].join()).sort()).toEqual(
        expected.sort(),
      );
      expect(items.every((service) => service.isOverdue === isOverdue(service, api.today))).toBe(true);
    }
  });

  it('follows from the arrival that movement records, with the placement', async () => {
    await aCapacity(api, 10);
    const family = await decidedFamily(api);
    const placement = await assured(api, family);
    const officer = await api.as('movement-officer');
    const itinerary = { recordLocator: 'ABC123', segments: [flight] };
    let booking = (await officer.post<Booking>(`/api/cases/${family.caseId}/bookings`, itinerary)).body;
    const steps: [string, object][] = [
      ['moves', { move: 'confirm', reason: null }],
      ['departure', { on: '2026-06-15', absent: [] }],
      ['arrival', { on: '2026-06-15' }],
    ];
    for (const [step, input] of steps) {
      const path = `/api/bookings/${booking.id}/${step}`;
      const { status, body } = await officer.post<Booking>(path, input, { ifMatch: booking.version });
      expect([step, status]).toEqual([step, 200]);
      booking = body;
    }
    expect((await planOf(family)).arrivedOn).toBe('2026-06-15');
    expect((await planOf(family)).items.length).toBeGreaterThan(5);
    const { body } = await worker.get(`/api/placements/${placement.id}`);
    expect(body).toMatchObject({ arrivedOn: '2026-06-15', state: 'accepted' });
  });
});

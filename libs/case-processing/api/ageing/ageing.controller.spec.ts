import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgeingDependant } from '@passage/case-processing/domain';
import type { Page } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestClient } from '@passage/testing';

describe('ageing ahead', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
  });

  afterAll(async () => {
    await api.stop();
  });

  const list = async (query = '') => (await caseworker.get<Page<AgeingDependant>>(`/api/ageing?${query}`)).body;
  const ofCase = async (caseId: string) =>
    (await caseworker.get<{ items: AgeingDependant[] }>(`/api/cases/${caseId}/ageing`)).body.items;
  const family = async (birthDate: string, programme = 'EU-RELOCATION') =>
    await aFamily(api, { programme, birthDates: ['1985-02-01', birthDate] });
  const precise = async (personId: string, precision: string) =>
    await api.owner.query('update case_record.people set birth_date_precision = $2 where id = $1', [
      personId,
      precision,
    ]);

  it('lists children who come of age before their family can travel, soonest first', async () => {
    const later = await family('2008-12-01');
    const sooner = await family('2008-08-01');
    await family('2012-08-01');
    const { items } = await list();
    const mine = items.filter(({ caseId }) => [later.caseId, sooner.caseId].includes(caseId));
    expect(mine.map(({ caseId, reachesOn, risk, travelBasis }) => [caseId, reachesOn, risk, travelBasis])).toEqual([
      [sooner.caseId, '2026-08-01', 'before-travel', 'duration'],
      [later.caseId, '2026-12-01', 'before-travel', 'duration'],
    ]);
    expect(mine[0]).toMatchObject({ age: 18, duration: { isVerified: false }, travelFrom: '2027-03-01' });
    expect(await ofCase(sooner.caseId)).toEqual([mine[0]]);
  });

  it('says of a family that can travel whether the age is reached before its window closes', async () => {
    const inTime = await family('2008-08-01');
    await clearEverything(api, inTime, '2026-06-01', '2026-12-01');
    expect(await ofCase(inTime.caseId)).toMatchObject([
      {
        risk: 'within-window',
        closesOn: '2026-12-01',
        duration: null,
        options: ['book-before', 'ask-authority', 'own-case'],
      },
    ]);
    const after = await family('2008-12-01');
    await clearEverything(api, after, '2026-06-01', '2026-12-01');
    expect(await ofCase(after.caseId)).toEqual([]);
  });

  it('knows the limits of each programme, and inexact birth dates', async () => {
    const american = await family('2005-09-01', 'US-RESETTLEMENT');
    expect(await ofCase(american.caseId)).toMatchObject([{ age: 21, limit: { isVerified: false } }]);
    expect(await ofCase((await family('2005-09-01')).caseId)).toEqual([]);
    const inexact = await family('2008-08-15');
    await precise(inexact.personIds[1] ?? '', 'month');
    expect(await ofCase(inexact.caseId)).toMatchObject([{ reachesOn: '2026-08-01', latestOn: '2026-08-31' }]);
    await precise(inexact.personIds[1] ?? '', 'year');
    expect(await ofCase(inexact.caseId)).toMatchObject([{ reachesOn: '2026-01-01', latestOn: '2026-12-31' }]);
  });

  it('is filtered and paged, and shows nobody’s children but one’s own office’s', async () => {
    const { items } = await list('limit=200');
    const paged: AgeingDependant[] = [];
    for (let after = ''; ;) {
      const page = await list(`limit=2${after}`);
      paged.push(...page.items);
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(paged).toEqual(items);
    expect((await list('age=21&limit=200')).items).toEqual(items.filter(({ age }) => age === 21));
    expect((await list('risk=within-window&limit=200')).items).toEqual(
      items.filter(({ risk }) => risk === 'within-window'),
    );
    expect((await list('owner=me')).items).toEqual(items.filter(({ owner }) => owner?.id === caseworker.staff.id));
    expect((await list('withinDays=60&limit=200')).items).toEqual(
      items.filter(({ reachesOn }) => reachesOn <= '2026-08-14'),
    );
    const stranger = await api.as('caseworker.nairobi@passage.example');
    const theirs = await stranger.get<Page<AgeingDependant>>('/api/ageing');
    expect(theirs.body.items).toEqual([]);
    expect((await (await api.as('health-staff')).get('/api/ageing')).status).toBe(403);
    expect((await caseworker.get('/api/ageing?after=x')).status).toBe(422);
    expect((await caseworker.get('/api/ageing?owner=somebody')).status).toBe(422);
  });
});

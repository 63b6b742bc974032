import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Assessment, NeedsRow, WorklistCounts, WorklistRow } from '@passage/health/domain';
import type { Page } from '@passage/platform/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { aFamily, type Family } from '../family.fixture';

describe('the clinic’s work list', () => {
  let api: TestApi;
  let health: TestClient;
  let family: Family;

  beforeAll(async () => {
    api = await startApi();
    health = await api.as('health-staff');
    family = await aFamily(api);
  });

  afterAll(async () => {
    await api.stop();
  });

  const list = async (query = '') => (await health.get<Page<WorklistRow>>(`/api/health/worklist?${query}`)).body;
  const reasons = async (query = '') => {
    const { items } = await list(query);
    return items
      .filter(({ caseId }) => caseId === family.caseId)
      .map(({ person, reason }) => `${family.people.indexOf(person.id)} ${reason}`)
      .sort();
  };
  const begin = async (personId: string, plannedOn: string) =>
    (
      await health.post<Assessment>('/api/health/assessments', {
        ...{ caseId: family.caseId, personId, plannedOn, site: 'Clinic', physician: 'Dr Haddad' },
      })
    ).body;

  it('says of each person what there is to do', async () => {
    expect(await reasons()).toEqual(['0 due', '1 due', '2 due']);
    const [mother, son, daughter] = family.people;
    await begin(son, '2026-06-20');
    await begin(daughter, '2026-06-14');
    const { id } = await begin(mother, '2026-06-10');
    const found = {
      ...{
        plannedOn: '2026-06-10',
        site: 'Clinic',
        physician: 'Dr Haddad',
        examinedOn: '2026-01-10',
        lastTestOn: null,
      },
      ...{
        tbClass: 'no-class',
        conditions: [],
        outcome: 'cleared',
        waiverReference: '',
        needs: ['oxygen'],
        clinicalNote: '',
      },
    };
    await health.put(`/api/health/assessments/${id}`, found, { ifMatch: 1 });
    expect(await reasons()).toEqual(['0 examined', '1 planned', '2 missed']);
    await health.post(`/api/health/assessments/${id}/signature`, found, { ifMatch: 2 });
    expect(await reasons('withinDays=30')).toEqual(['0 expiring', '1 planned', '2 missed']);
    expect(await reasons('withinDays=20')).toEqual(['1 planned', '2 missed']);
    expect(await reasons('reason=expiring')).toEqual(['0 expiring']);
  });

  it('counts people by reason', async () => {
    const { body } = await health.get<WorklistCounts>('/api/health/worklist/counts');
    expect(body.counts).toMatchObject({ planned: 1, missed: 1, expiring: 1, due: 0 });
  });

  it('goes page by page without gap or double', async () => {
    await aFamily(api);
    await aFamily(api);
    const all = (await list()).items.map(({ person }) => person.id);
    const paged: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: Page<WorklistRow> = await list(`limit=2${after && `&after=${encodeURIComponent(after)}`}`);
      paged.push(...page.items.map(({ person }) => person.id));
      after = page.next;
    }
    expect(all.length).toBeGreaterThanOrEqual(9);
    expect(paged).toEqual(all);
  });

  it('filters by programme, and refuses a cursor that is none', async () => {
    expect((await list('programme=EU-RELOCATION')).items).toEqual([]);
    expect((await health.get('/api/health/worklist?after=nonsense')).status).toBe(422);
    expect((await health.get('/api/health/needs?after=nonsense')).status).toBe(422);
  });

  it('shows nothing of other offices', async () => {
    const nairobi = await api.as('health.nairobi@passage.example');
    expect((await nairobi.get<Page<WorklistRow>>('/api/health/worklist')).body.items).toEqual([]);
  });

  it('tells everybody the needs, by family', async () => {
    const movement = await api.as('movement-officer');
    const { body } = await movement.get<Page<NeedsRow>>('/api/health/needs?need=oxygen');
    expect(body.items).toMatchObject([{ person: { id: family.people[0] }, needs: ['oxygen'] }]);
    expect((await movement.get<Page<NeedsRow>>('/api/health/needs?need=wheelchair')).body.items).toEqual([]);
  });
});

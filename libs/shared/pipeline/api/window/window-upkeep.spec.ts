import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseloadRow, PipelineCounts } from '@passage/pipeline/domain';
import type { Page } from '@passage/platform/domain';
import { aFamily, clearEverything, startApi, type TestApi, type TestFamily } from '@passage/testing';

describe('a new day', () => {
  let api: TestApi;
  let family: TestFamily;
  let closed: TestFamily;

  beforeAll(async () => {
    api = await startApi();
    family = await aFamily(api);
    closed = await aFamily(api);
    await clearEverything(api, family, '2026-07-01', '2026-07-20');
    await api.owner.query(
      `update case_record.cases set closed_on = '2026-06-10', closure_reason = 'withdrawn' where id = $1`,
      [closed.caseId],
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  const listed = async (query: string) => {
    const { body } = await (await api.as('caseworker')).get<Page<CaseloadRow>>(`/api/cases?${query}`);
    return body.items.map(({ id, windowState }) => [id, windowState]);
  };
  const computedOn = async () => {
    const { rows } = await api.owner.query<{ day: string }>(
      'select computed_on::text as day from pipeline.case_windows order by case_id = $1',
      [closed.caseId],
    );
    return rows.map(({ day }) => day);
  };

  it('opens windows', async () => {
    expect(await listed('')).toEqual([[family.caseId, 'not-yet']]);
    await api.laterOn('2026-07-01');
    expect(await listed('')).toEqual([[family.caseId, 'open']]);
  });

  it('computes open cases anew, and leaves closed ones as they were', async () => {
    expect(await computedOn()).toEqual(['2026-07-01', '2026-06-15']);
  });

  it('brings the end nearer', async () => {
    expect(await listed('closingWithin=14')).toEqual([]);
    await api.laterOn('2026-07-06');
    expect(await listed('closingWithin=14')).toEqual([[family.caseId, 'open']]);
  });

  it('closes windows, and blocks the stages whose clearances have lapsed', async () => {
    await api.laterOn('2026-07-20');
    expect(await listed('')).toEqual([[family.caseId, 'closed']]);
    expect(await listed('stageState=blocked')).toEqual([[family.caseId, 'closed']]);
    const { body } = await (await api.as('caseworker')).get<PipelineCounts>('/api/pipeline/counts');
    expect(body.items).toEqual([{ stage: 'case-processing', state: 'blocked', cases: 1, people: 2 }]);
  });

  it('folds the running counts, so that reading them stays cheap', async () => {
    const { rows } = await api.owner.query<{ cases: number }>(
      'select cases from pipeline.caseload_counts order by cases',
    );
    expect(rows).toEqual([{ cases: 1 }, { cases: 1 }]);
  });

  it('is seen to by one of several servers, and found done by the others', async () => {
    const other = await startApi({ DATABASE_URL: api.apiUrl, PASSAGE_TODAY: '2026-07-21' });
    expect(await computedOn()).toEqual(['2026-07-21', '2026-06-15']);
    const { rows } = await api.owner.query<{ xmin: string }>('select xmin from pipeline.case_windows order by case_id');
    await api.laterOn('2026-07-21');
    const after = await api.owner.query<{ xmin: string }>('select xmin from pipeline.case_windows order by case_id');
    expect(after.rows).toEqual(rows);
    await other.stop();
  });
});

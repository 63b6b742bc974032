import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseloadSorts, type CaseloadRow } from '@passage/pipeline/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import { everyPage, manyCases } from './caseload.fixture';

const valueOf = (row: CaseloadRow, sort: string) =>
  sort === 'closesOn' ? (row.closesOn ?? '9999') : String(row[sort as keyof CaseloadRow]);

describe('paging of the list of cases', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await manyCases(api, 60, 'PAGE');
    await api.owner.query(
      `update pipeline.case_windows w set closes_on = date '2026-07-01' + (right(c.number, 2)::int % 5)
       from case_record.cases c where c.id = w.case_id and right(c.number, 1)::int < 6`,
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  describe.each(caseloadSorts.flatMap((sort) => [sort, `-${sort}`]))('ordered by %s', (sort) => {
    it('shows every case once, in order, whatever the size of the page', async () => {
      const whole = await everyPage(caseworker, { sort, limit: '200' });
      const name = sort.replace('-', '');
      const values = whole.map((row) => valueOf(row, name));
      expect(values).toEqual(sort.startsWith('-') ? values.toSorted().reverse() : values.toSorted());
      expect(new Set(whole.map(({ id }) => id)).size).toBe(60);
      for (const limit of ['1', '7', '60']) {
        const paged = await everyPage(caseworker, { sort, limit });
        expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      }
    });
  });

  it('turns round into exactly the opposite', async () => {
    const forth = await everyPage(caseworker, { sort: 'referredOn', limit: '9' });
    const back = await everyPage(caseworker, { sort: '-referredOn', limit: '9' });
    expect(back.map(({ id }) => id)).toEqual(forth.map(({ id }) => id).reverse());
  });

  it('loses and doubles no case while others come, go and change', async () => {
    const before = await everyPage(caseworker, { limit: '200' });
    let turn = 0;
    const seen = await everyPage(caseworker, { limit: '10' }, async ({ items }) => {
      turn += 1;
      await manyCases(api, 2, `NEW${turn}-`);
      await api.owner.query(
        `update case_record.cases set closed_on = '2026-06-15', closure_reason = 'withdrawn' where id = $1`,
        [items[0]?.id],
      );
      await api.owner.query(`update case_record.cases set priority = 'urgent' where id = $1`, [items[1]?.id]);
    });
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const isSeen = new Set(ids);
    expect(before.filter(({ id }) => !isSeen.has(id))).toEqual([]);
  });

  it('ends with no cursor, and a cursor behind the end gives nothing', async () => {
    const behind = btoa(encodeURIComponent('["2199-01-01","ffffffff-ffff-7fff-bfff-ffffffffffff"]'));
    const { status, body } = await caseworker.get(`/api/cases?after=${encodeURIComponent(behind)}`);
    expect([status, body]).toEqual([200, { items: [], next: null }]);
  });
});

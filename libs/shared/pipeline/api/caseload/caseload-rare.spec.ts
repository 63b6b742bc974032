import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseloadSorts } from '@passage/pipeline/domain';
import { startApi, type TestApi, type TestClient } from '@passage/testing';
import pg from 'pg';
import { everyPage, manyCases } from './caseload.fixture';

/** How the order of a sort is written in plain words to the database. */
const orders: Record<string, string> = {
  referredOn: 'w.referred_on',
  closesOn: `coalesce(w.closes_on, 'infinity')`,
  stageSince: 'w.stage_since',
  number: 'w.number',
};

/** What is asked of the list, and the same as a condition. */
const questions: [query: Record<string, string>, condition: string][] = [
  [{ priority: 'emergency' }, `w.priority = 'emergency'`],
  [{ priority: 'urgent' }, `w.priority = 'urgent'`],
  [{ priority: 'urgent', countryOfOrigin: 'AF' }, `w.priority = 'urgent' and w.country_of_origin = 'AF'`],
  [
    { countryOfOrigin: 'AF', referredFrom: '2026-01-05' },
    `w.country_of_origin = 'AF' and w.referred_on >= '2026-01-05'`,
  ],
  [{ referralSource: 'Ada' }, `w.referral_source = 'Ada'`],
  [{ priority: 'emergency', countryOfOrigin: 'ER' }, 'false'],
];

describe('what is rare in a long list', () => {
  let api: TestApi;
  let caseworker: TestClient;

  beforeAll(async () => {
    api = await startApi();
    caseworker = await api.as('caseworker');
    await manyCases(api, 1205, 'RARE');
    await api.owner.query(
      `update case_record.cases c set priority = case when n in (7, 900, 1200) then 'emergency' when n < 20 or n % 11 = 0 then 'urgent' else priority end,
         country_of_origin = case when n % 3 = 0 then 'AF' else country_of_origin end,
         referral_source = case when n > 1100 then 'Ada' else referral_source end
       from (select id, right(number, 5)::int as n from case_record.cases) numbered where numbered.id = c.id`,
    );
    await api.owner.query(
      `update pipeline.case_windows set closes_on = date '2026-07-01' + right(number, 2)::int where right(number, 1) in ('3', '6')`,
    );
  });

  afterAll(async () => {
    await api.stop();
  });

  describe.each(caseloadSorts.flatMap((sort) => [sort, `-${sort}`]))('ordered by %s', (sort) => {
    it.each(questions)('is found wherever it stands, and nothing else: %j', async (query, condition) => {
      const direction = sort.startsWith('-') ? 'desc' : 'asc';
      const { rows } = await api.owner.query<{ id: string }>(
        `select case_id as id from pipeline.case_windows w where ${condition}
         order by ${orders[sort.replace('-', '')]} ${direction}, case_id ${direction}`,
      );
      const listed = await everyPage(caseworker, { ...query, sort, limit: '40' });
      expect(listed.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    });
  });

  it('is the same for an identifier in capitals', async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from pipeline.programmes where code = 'EU-RELOCATION'`,
    );
    const programmeId = rows[0]?.id ?? '';
    const found = await Promise.all(
      [programmeId, programmeId.toUpperCase()].map((id) =>
        everyPage(caseworker, { programmeId: id, priority: 'emergency' }),
      ),
    );
    expect(found[0]).toHaveLength(3);
    expect(found[1]).toEqual(found[0]);
  });

  it('is told to nobody by way of the facets themselves', async () => {
    const client = new pg.Client({ connectionString: api.apiUrl });
    await client.connect();
    await expect(client.query('select from pipeline.case_facets')).rejects.toThrow('permission denied');
    await client.end();
  });
});

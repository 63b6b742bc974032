import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRecordNumber } from '@passage/case-record/domain';
import { createDatabase, startEmbeddedDatabase, type EmbeddedDatabase } from '@passage/embedded-database';
import { migrate } from '@passage/migrations';
import { caseStages } from '@passage/pipeline/domain';
import pg from 'pg';
import { seedCaseload } from './seed-caseload';

const today = '2026-06-15';
const folder = mkdtempSync(path.join(tmpdir(), 'passage-demo-'));
let database: EmbeddedDatabase;
let ownerUrl: string;
let client: pg.Client;

beforeAll(async () => {
  database = await startEmbeddedDatabase({ dir: path.join(folder, 'database'), disposable: true });
  ownerUrl = await createDatabase(database.ownerUrl, 'demo');
  await migrate(ownerUrl);
  await seedCaseload({ ownerUrl, people: 1000, today, log: () => undefined });
  client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The one number a query answers with. */
async function count(query: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${query}`);
  return Number(rows[0]?.count);
}

interface ForeignKey {
  child: string;
  parent: string;
  condition: string;
  is_set: string;
}

const foreignKeys = `
  select k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
    string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' and ') as condition,
    string_agg(format('c.%I is not null', ca.attname), ' and ') as is_set
  from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as col(child, parent)
  join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = col.child
  join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = col.parent
  where k.contype = 'f' and k.conparentid = 0 group by k.oid`;

describe('the demo caseload', () => {
  it('is about as large as asked for, in whole families', async () => {
    expect(await count('case_record.people')).toBeGreaterThanOrEqual(1000);
    expect(await count('case_record.people')).toBeLessThan(1015);
    expect(await count('case_record.cases')).toBeGreaterThan(360);
    expect(await count('pipeline.case_windows')).toBe(await count('case_record.cases'));
  });

  it('refers only to what is there, although it is loaded without looking', async () => {
    const { rows } = await client.query<ForeignKey>(foreignKeys);
    expect(rows.length).toBeGreaterThan(40);
    for (const { child, parent, condition, is_set } of rows) {
      const orphans = await count(
        `${child} c where ${is_set} and not exists (select from ${parent} p where ${condition})`,
      );
      expect([child, parent, orphans]).toEqual([child, parent, 0]);
    }
  });

  it('has cases of three programmes in every lane, closed and complete', async () => {
    const { rows } = await client.query<{ stage: string }>('select distinct stage from pipeline.case_windows');
    expect(rows.map(({ stage }) => stage).sort()).toEqual([...caseStages].sort());
    expect(await count('(select distinct programme_id from case_record.cases) p')).toBe(3);
  });

  it('has troubles worth seeing', async () => {
    const soon = `closes_on between date '${today}' + 1 and date '${today}' + 30`;
    expect(await count(`pipeline.case_windows where window_state = 'open' and ${soon}`)).toBeGreaterThan(5);
    expect(
      await count(`pipeline.case_windows where stage in ('health', 'movement') and blocker_count between 1 and 2`),
    ).toBeGreaterThan(5);
    expect(await count('pipeline.case_windows where hold_count > 0')).toBeGreaterThan(10);
    expect(await count(`pipeline.holds where released_at is null and review_on < '${today}'`)).toBeGreaterThan(3);
    expect(await count(`case_processing.interviews where state = 'no-show'`)).toBeGreaterThan(1);
    expect(await count(`pipeline.clearances where stale_since is not null`)).toBeGreaterThan(3);
    expect(await count(`pipeline.clearances where outcome = 'refused'`)).toBeGreaterThan(1);
  });

  it('has windows that are open on the day of travel, for what is booked', async () => {
    const closed = await count(
      `pipeline.case_windows w join pipeline.milestones b using (case_id)
       where b.code = 'booked' and w.stage = 'movement' and w.stage_state = 'in-progress' and w.window_state = 'empty'`,
    );
    expect(closed).toBeLessThan(4);
  });

  it('has names in the script of their language', async () => {
    const arabic = `nationality in ('SY', 'IQ', 'SD', 'AF')`;
    expect(await count(`case_record.people where ${arabic} and name_local !~ '^[\\u0600-\\u06FF\\u200c ]+$'`)).toBe(0);
    expect(await count(`case_record.people where nationality = 'ER' and name_local = ''`)).toBe(0);
    expect(await count(`case_record.people where given_names ~ '[\\u0600-\\u06FF]'`)).toBe(0);
  });

  it('numbers cases and people as the product does, which goes on from there', async () => {
    const { rows } = await client.query<{ number: string; next: number; kind: 'case' | 'person' }>(`
      (select number, 'case' as kind from case_record.cases order by number desc limit 200)
      union all (select number, 'person' from case_record.people order by number desc limit 200)`);
    for (const { number, kind } of rows) expect(readRecordNumber(number)).toEqual({ is: kind, number });
    const { rows: next } = await client.query<{ person: number; people: number }>(
      `select nextval('case_record.person_number')::int as person, (select count(*)::int from case_record.people) as people`,
    );
    expect(next[0]?.person).toBe((next[0]?.people ?? 0) + 1);
  });

  it('leaves no trace in the audit trail: nobody did this', async () => {
    expect(await count(`audit.change_log where case_id is not null`)).toBe(0);
  });

  it('is added to by another run, without meeting what is there', async () => {
    const before = await count('case_record.people');
    await seedCaseload({ ownerUrl, people: 200, today, log: () => undefined });
    expect(await count('case_record.people')).toBeGreaterThanOrEqual(before + 200);
    expect(await count('access.offices')).toBe(6);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRecordNumber } from '@passage/case-record/domain';
import { caseStages } from '@passage/pipeline/domain';
import { startFixtureServer, type CaseloadFixture, type FixtureServer } from './caseload.fixture';
import { seedCaseload } from './seed-caseload';

const today = '2026-06-15';
let server: FixtureServer;
let caseload: CaseloadFixture;

beforeAll(async () => {
  server = await startFixtureServer();
  caseload = await server.load('demo', { today });
});
afterAll(() => server.stop());

const count = (from: string) => caseload.count(from);

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

/** A digest of everything in every table a caseload fills. */
async function digests(of: CaseloadFixture): Promise<Record<string, string>> {
  const tables = await of.rows<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in
      ('case_record', 'pipeline', 'case_processing', 'health', 'orientation', 'movement', 'integration')`);
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await of.rows<{ digest: string }>(
      `select md5(string_agg(line, '' order by line)) as digest from (select t::text as line from ${name} t) lines`,
    );
    found[name] = row?.digest ?? '';
  }
  return found;
}

describe('the demo caseload', () => {
  it('is about as large as asked for, in whole families', async () => {
    expect(await count('case_record.people')).toBeGreaterThanOrEqual(1000);
    expect(await count('case_record.people')).toBeLessThan(1020);
    expect(await count('case_record.cases')).toBeGreaterThan(360);
  });

  it('refers only to what is there, although it is loaded without looking', async () => {
    const keys = await caseload.rows<ForeignKey>(foreignKeys);
    expect(keys.length).toBeGreaterThan(60);
    for (const { child, parent, condition, is_set } of keys) {
      const orphans = await count(
        `${child} c where ${is_set} and not exists (select from ${parent} p where ${condition})`,
      );
      expect([child, parent, orphans]).toEqual([child, parent, 0]);
    }
  });

  it('has cases of three programmes in every lane, closed and complete', async () => {
    const stages = await caseload.rows<{ stage: string }>('select distinct stage from pipeline.case_windows');
    expect(stages.map(({ stage }) => stage).sort()).toEqual([...caseStages].sort());
    expect(await count('(select distinct programme_id from case_record.cases) p')).toBe(3);
  });

  it('has the windows and counts that the database would compute', async () => {
    const shared =
      'travel_window, window_state, opens_on, closes_on, book_by, renew_by, last_action_on, blockers, stage';
    expect(await count('pipeline.case_windows')).toBe(await count('case_record.cases'));
    expect(
      await count(`((select case_id, ${shared}, lanes from pipeline.computed_windows)
        except (select case_id, ${shared}, lanes from pipeline.case_windows)) d`),
    ).toBe(0);
    const sums = 'office_id, programme_id, stage, stage_state';
    expect(
      await count(`((select ${sums}, count(*), sum(traveller_count) from pipeline.case_windows group by 1, 2, 3, 4)
        except (select ${sums}, cases, people from pipeline.caseload_counts)) d`),
    ).toBe(0);
  });

  it('has names in the script of their language', async () => {
    const arabic = `nationality in ('SY', 'IQ', 'SD', 'AF')`;
    const once = `not exists (select from case_record.cases c where c.id = case_id and c.closure_reason = 'duplicate')`;
    expect(
      await count(`case_record.people where ${arabic} and ${once} and name_local !~ '^[\\u0600-\\u06FF\\u200c ]+$'`),
    ).toBe(0);
    expect(await count(`case_record.people where nationality = 'ER' and name_local = ''`)).toBe(0);
    expect(await count(`case_record.people where ${once} and given_names ~ '[\\u0600-\\u06FF]'`)).toBe(0);
  });

  it('has every name in the list by which names are found by likeness', async () => {
    expect(
      await count(`case_record.people p, unnest(p.name_tokens) word
        where word ~ '^[a-z]' and not exists (select from case_record.name_spellings s where s.spelling = word)`),
    ).toBe(0);
  });

  it('numbers cases and people as the product does, which goes on from there', async () => {
    const numbers = await caseload.rows<{ number: string; kind: 'case' | 'person' }>(`
      (select number, 'case' as kind from case_record.cases order by number desc limit 200)
      union all (select number, 'person' from case_record.people order by number desc limit 200)`);
    for (const { number, kind } of numbers) expect(readRecordNumber(number)).toEqual({ is: kind, number });
    const [next] = await caseload.rows<{ person: number; people: number }>(
      `select nextval('case_record.person_number')::int as person, (select count(*)::int from case_record.people) as people`,
    );
    expect(next?.person).toBe((next?.people ?? 0) + 1);
  });

  it('keeps the content of every document where the server looks for it', async () => {
    const documents = await caseload.rows<{ key: string; sha256: string }>(
      'select storage_key as key, sha256 from case_record.documents limit 100',
    );
    expect(documents.length).toBe(100);
    for (const { key, sha256 } of documents) {
      const content = readFileSync(path.join(caseload.filesDir, key));
      expect(content.subarray(0, 5).toString()).toBe('%PDF-');
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('is told in the audit trail by one entry whose counts are true', async () => {
    expect(await count('audit.change_log where case_id is not null')).toBe(0);
    const [entry] = await caseload.rows<{ told: { people: number; rows: Record<string, number> }; intact: boolean }>(`
      select new_values as told, digest = audit.change_digest(c) as intact from audit.change_log c
      where table_name = 'demo.caseload'`);
    expect(entry?.intact).toBe(true);
    expect(entry?.told.people).toBe(await count('case_record.people'));
    for (const [table, rows] of Object.entries(entry?.told.rows ?? {})) {
      expect([table, await count(table)]).toEqual([table, rows]);
    }
  });

  it('comes out the same to the last row for the same seed and day, and otherwise for another seed', async () => {
    const first = await digests(await server.load('once', { today, people: 300 }));
    expect(await digests(await server.load('again', { today, people: 300 }))).toEqual(first);
    const other = await digests(await server.load('other', { today, people: 300, seed: 2 }));
    expect(other['case_record.people']).not.toBe(first['case_record.people']);
  });

  it('is added to by another run, without meeting what is there', async () => {
    const grown = await server.load('grown', { today, people: 300 });
    const before = await grown.count('case_record.people');
    await seedCaseload({ ownerUrl: grown.ownerUrl, people: 200, seed: 2, today, log: () => undefined });
    expect(await grown.count('case_record.people')).toBeGreaterThanOrEqual(before + 200);
    expect(await grown.count('access.offices')).toBe(6);
    const overfull = `integration.agency_capacities k,
      integration.places_used(k.agency_id, daterange(k.starts_on, k.ends_on)) u where u.offered + u.assured > k.people`;
    expect(await grown.count(overfull)).toBe(0);
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { expectAgreement } from './agreement';
import { databaseWith, setToday } from './agreement-database';
import { randomCaseload } from './random-caseload';
import { readStoredCases } from './stored-case';
let client: Client;
beforeAll(async () => { client = await databaseWith(randomCaseload(6000, 20270226)); }, 120000);
afterAll(async () => { await client.end(); });
const mutants: [string, string, RegExp | string, string][] = [
  ['none', 'own_windows', /zzzz/, ''],
  ['birthday', 'fn', '', ''],
  ['desc binding code', 'computed_windows', /ORDER BY \(?(\w+\.code) COLLATE "C"\)?, (\w+)\.person_id NULLS FIRST/, 'ORDER BY $1 COLLATE "C" DESC, $2.person_id NULLS FIRST'],
  ['nulls last binding', 'computed_windows', /person_id NULLS FIRST/, 'person_id NULLS LAST'],
  ['f.id asc', 'computed_windows', /ORDER BY f.id DESC/, 'ORDER BY f.id'],
  ['window edge', 'computed_windows', /\(upper\(u.range\) > d.today\)/, '(upper(u.range) >= d.today)'],
  ['binding day', 'computed_windows', /\+ i.shift/, '+ 0'],
  ['expired edge', 'standing', /<= \(\s*SELECT pipeline.today\(\)/, '< (SELECT pipeline.today()'],
  ['not-yet edge', 'standing', /> \(\s*SELECT pipeline.today\(\)/, '>= (SELECT pipeline.today()'],
  ['stale counts', 'standing', /AND c.stale_since IS NULL/, ''],
  ['stale first', 'standing', "'arrival'::text", "'departure'::text"],
  ['notice all', 'own_windows', /max\(i.notice_days\) FILTER \(WHERE i.gate = 'booking'::text\)/, 'max(i.notice_days)'],
  ['open departure', 'own_windows', /i.gate <> 'departure'::text AND /, ''],
  ['stuck ahead', 'own_windows', /ARRAY\['stale'::pipeline.item_state, 'expired'/, "ARRAY['missing'::pipeline.item_state, 'expired'"],
  ['stuck refused', 'own_windows', /'expired'::pipeline.item_state, 'refused'::pipeline.item_state\]/, "'expired'::pipeline.item_state]"],
  ['left members', 'travellers', /m.left_on IS NULL AND /, ''],
  ['withdrawn', 'computed_windows', /AND m.withdrawn_at IS NULL/, ''],
  ['hold of stayers', 'computed_windows', /h_1.person_id IS NULL OR|h.person_id IS NULL OR/, 'true OR'],
  ['linked order', 'computed_windows', /ORDER BY l.case_id/, 'ORDER BY l.case_id DESC'],
  ['departed range', 'computed_windows', /NOT reached.departed AND/, ''],
  ['flags all', 'items', /r.flags && t.flags/, 'r.flags <@ t.flags'],
  ['rules asc', 'rules_in_force', /effective_from DESC/, 'effective_from'],
  ['rules future', 'rules_in_force', /v.effective_from <= pipeline.today\(\)/, 'v.effective_from < pipeline.today()'],
];
it.each(mutants)('%s', async (name, view, from, to) => {
  await client.query('begin');
  let killed = false, applied = true;
  if (view === 'fn') await client.query(`create or replace function pipeline.birthday(birth_date date, age integer) returns date immutable parallel safe language sql as $$ select (birth_date + make_interval(years => age))::date $$`);
  else {
    const { rows } = await client.query(`select pg_get_viewdef($1::regclass) d`, [`pipeline.${view}`]);
    const d = rows[0].d.replace(from, to);
    applied = d !== rows[0].d;
    if (applied) await client.query(`create or replace view pipeline.${view} with (security_invoker=true) as ${d}`);
  }
  for (const today of ['2027-02-26', '2027-03-01', '2027-09-30', '2028-02-29']) {
    await setToday(client, today);
    await client.query('delete from pipeline.case_windows');
    await client.query('select pipeline.refresh_windows(array(select id from case_record.cases))');
    try { expectAgreement(await readStoredCases(client), today); } catch { killed = true; break; }
  }
  await client.query('rollback');
  console.log('MUTANT', name, applied ? '' : 'NOT APPLIED', killed ? 'killed' : 'SURVIVED');
  expect(true).toBe(true);
}, 120000);

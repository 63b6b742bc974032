import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@passage/platform/domain';
import pg from 'pg';
import { expectAgreement } from './agreement';
import { databaseWith, setToday } from './agreement-database';
import { randomCaseload } from './random-caseload';
import { middle } from './random-family';
import { readStoredCases, type StoredCase } from './stored-case';

/** One row in four of a table, others for each `part`. */
const some = (table: string, part: 0 | 1 | 2 | 3, key = 'id') =>
  `${key} in (select ${key} from ${table} where abs(hashtext(${key}::text)) % 4 = ${part})`;

const people = 'case_record.people';
const members = 'case_record.case_members';
const cases = 'case_record.cases';

/** Every way in which a fact can change, as the API's role would write it. */
const changes: [what: string, statement: string][] = [
  [
    'clearances are recorded',
    `insert into pipeline.clearances (id, case_id, office_id, person_id, requirement_code, stage, outcome, valid_period, source_type)
     select gen_random_uuid(), m.case_id, m.office_id, m.person_id, r.code, r.stage, 'cleared', daterange('2027-01-01', '2027-06-01'), 'test'
     from ${members} m join ${cases} c on c.id = m.case_id join pipeline.rules_in_force v using (programme_id)
     join pipeline.requirements r using (programme_version_id) where r.subject = 'person' and hashtext(m.id::text) % 4 = 0`,
  ],
  [
    'clearances are superseded',
    `update pipeline.clearances set superseded_at = now() where ${some('pipeline.clearances', 1)}`,
  ],
  [
    'clearances go stale',
    `update pipeline.clearances set stale_since = '2027-02-26' where ${some('pipeline.clearances', 2)}`,
  ],
  ['members leave', `update ${members} set left_on = '2027-02-26' where ${some(members, 3)}`],
  [
    'members join another case',
    `insert into ${members} (id, case_id, office_id, person_id, relationship, joined_on)
     select gen_random_uuid(), (select id from ${cases} where id <> m.case_id order by id limit 1), m.office_id, m.person_id, 'child', '2027-02-26'
     from ${members} m where m.left_on is not null and not exists (select from ${members} o where o.person_id = m.person_id and o.left_on is null) limit 3`,
  ],
  [
    'members come back',
    `update ${members} set left_on = null where left_on is not null and not exists (select from ${members} o where o.person_id = case_members.person_id and o.left_on is null)`,
  ],
  ['members stay behind', `update ${members} set is_travelling = not is_travelling where ${some(members, 0)}`],
  ['birth dates are corrected', `update ${people} set birth_date = birth_date - 400 where ${some(people, 1)}`],
  [
    'sexes are corrected',
    `update ${people} set sex = case sex when 'male' then 'female' else 'male' end where ${some(people, 2)}`,
  ],
  [
    'nationalities are corrected',
    `update ${people} set nationality = 'SY' where nationality is distinct from 'SY' and ${some(people, 3)}`,
  ],
  ['people are flagged', `update ${people} set flags = '{wife}' where ${some(people, 0)}`],
  [
    'holds are placed',
    `insert into pipeline.holds (id, case_id, office_id, stage, reason_class, gates, review_on, placed_by)
     select gen_random_uuid(), id, office_id, 'health', 'medical', '{booking}', '2027-03-01', gen_random_uuid() from ${cases} where ${some(cases, 1)}`,
  ],
  [
    'holds are released',
    `update pipeline.holds set released_at = now(), released_by = gen_random_uuid(), release_reason = 'seen' where released_at is null`,
  ],
  [
    'families are booked',
    `insert into pipeline.milestones (id, case_id, office_id, code, happened_on) select gen_random_uuid(), id, office_id, 'booked', '2027-02-26'
     from ${cases} c where not exists (select from pipeline.milestones m where m.case_id = c.id and m.code = 'booked' and m.withdrawn_at is null) and ${some(cases, 2)}`,
  ],
  [
    'steps are withdrawn',
    `update pipeline.milestones set withdrawn_at = now() where ${some('pipeline.milestones', 3)}`,
  ],
  [
    'cases are closed',
    `update ${cases} set closed_on = '2027-02-20', closure_reason = 'withdrawn' where ${some(cases, 0)}`,
  ],
  ['cases are opened again', `update ${cases} set closed_on = null, closure_reason = null where closed_on is not null`],
  [
    'cases change programme',
    `update ${cases} set programme_id = (select programme_id from pipeline.rules_in_force limit 1) where ${some(cases, 1)}`,
  ],
  [
    'cases are linked',
    `insert into pipeline.travel_links (case_id, office_id, group_id) select id, office_id, '00000000-0000-7000-9000-00000000ffff' from ${cases} c
     where not exists (select from pipeline.travel_links l where l.case_id = c.id) and ${some(cases, 2)} limit 4`,
  ],
  [
    'cases are linked to others',
    `update pipeline.travel_links set group_id = '00000000-0000-7000-9000-00000000ffff' where ${some('pipeline.travel_links', 3, 'case_id')}`,
  ],
  ['cases are unlinked', `delete from pipeline.travel_links where ${some('pipeline.travel_links', 0, 'case_id')}`],
  ['journeys take longer', `update pipeline.programmes set transit_days = transit_days + 1`],
  [
    'requirements change',
    `update pipeline.requirements set gate = 'booking', holds_on = 'departure' where ${some('pipeline.requirements', 1)}`,
  ],
  ['requirements are dropped', `delete from pipeline.requirements where ${some('pipeline.requirements', 2)}`],
  [
    'requirements are added',
    `insert into pipeline.requirements (id, programme_version_id, code, stage, subject, title, gate)
     select gen_random_uuid(), programme_version_id, 'case.new', 'case-processing', 'case', 'New', 'booking' from pipeline.rules_in_force limit 3`,
  ],
  [
    'new rules take effect',
    `insert into pipeline.programme_versions (id, programme_id, effective_from) select gen_random_uuid(), id, '2027-02-26' from pipeline.programmes
     where not exists (select from pipeline.programme_versions v where v.programme_id = programmes.id and v.effective_from = '2027-02-26') limit 3`,
  ],
  [
    'rules take effect earlier',
    `update pipeline.programme_versions set effective_from = effective_from - 60 where effective_from > '2027-02-26'`,
  ],
];

const results = (cases: StoredCase[]) => cases.map(({ stored }) => stored);

describe('the stored windows', () => {
  let client: pg.Client;

  beforeAll(async () => {
    client = await databaseWith(randomCaseload(900, 7));
    await setToday(client, middle);
    await client.query('select pipeline.refresh_windows(array(select id from case_record.cases))');
    await client.query(`select set_config('passage.all_offices', 'on', false)`);
  });

  afterAll(async () => {
    await client.end();
  });

  const asApi = async (statement: string, values: unknown[] = []) => {
    await client.query('set role passage_app');
    try {
      return await client.query(statement, values);
    } finally {
      await client.query('reset role');
    }
  };

  it.each(changes)('are true at once when %s', async (_, statement) => {
    const before = await readStoredCases(client);
    const { rowCount } = await asApi(statement);
    expect(rowCount).toBeGreaterThan(0);
    const after = await readStoredCases(client);
    expect(isDeepStrictEqual(results(after), results(before))).toBe(false);
    expectAgreement(after, middle, before);
  });

  it('are there for a new case from the start', async () => {
    const id = newId();
    await asApi(
      `insert into case_record.cases (id, number, office_id, programme_id, referral_source, referral_number, referred_on, country_of_asylum, country_of_origin)
       select $1, 'NEW', office_id, programme_id, 'TEST', 'NEW', '2027-01-15', 'JO', 'SY' from case_record.cases limit 1`,
      [id],
    );
    const { rows } = await client.query(
      'select stage, stage_since::text, window_state from pipeline.case_windows where case_id = $1',
      [id],
    );
    expect(rows).toEqual([{ stage: 'case-processing', stage_since: '2027-01-15', window_state: 'empty' }]);
  });

  it('are taken back together with the fact', async () => {
    const before = await readStoredCases(client);
    await client.query('begin');
    await client.query(`update pipeline.clearances set valid_period = '[2027-01-01,2027-02-28)'`);
    await client.query('rollback');
    expect(await readStoredCases(client)).toEqual(before);
  });

  it('wait for the end of a bulk load that asks for it', async () => {
    const before = await readStoredCases(client);
    await client.query('begin');
    await client.query(`set local passage.defer_windows = 'on'`);
    await client.query(
      `update case_record.case_members set is_travelling = not is_travelling where ${some(members, 3)}`,
    );
    expect(results(await readStoredCases(client))).toEqual(results(before));
    await client.query('select pipeline.refresh_windows(array(select id from case_record.cases))');
    await client.query('commit');
    expectAgreement(await readStoredCases(client), middle, before);
  });

  it('are true after two people changed one case at the same time', async () => {
    const { rows } = await client.query<{ case_id: string }>(
      `select m.case_id from case_record.case_members m join case_record.cases c on c.id = m.case_id
       where m.left_on is null and c.closed_on is null group by 1 having count(*) >= 2 order by 1 limit 1`,
    );
    const caseId = rows[0]?.case_id;
    const { host, port, user, password, database } = client;
    const other = new pg.Client({ host, port, user, password, database });
    await other.connect();
    try {
      await setToday(other, middle);
      const before = await readStoredCases(client);
      const change = (column: string) => `update case_record.case_members set ${column} where case_id = $1`;
      await client.query('begin');
      await client.query(change('is_travelling = true'), [caseId]);
      const second = other.query(
        `insert into pipeline.holds (id, case_id, office_id, stage, reason_class, gates, review_on, placed_by)
         select $2, id, office_id, 'movement', 'other', '{booking}', '2027-03-01', $2 from case_record.cases where id = $1`,
        [caseId, newId()],
      );
      await client.query(`update case_record.people set birth_date = '1980-01-01' where case_id = $1`, [caseId]);
      await client.query('commit');
      await second;
      expectAgreement(await readStoredCases(client), middle, before);
    } finally {
      await other.end();
    }
  });
});

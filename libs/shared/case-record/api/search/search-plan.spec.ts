import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '@passage/testing';
import pg from 'pg';
import { byNameQuery } from './search.queries';

const office = '00000000-0000-7000-8000-0000000000f1';

/** Twenty thousand people of two offices, with names of realistic frequency. */
const manyPeople = `
  insert into access.offices (id, code, name, country, time_zone)
    select ('00000000-0000-7000-8000-0000000000f' || n)::uuid, 'PLAN-' || n, 'Office ' || n, 'JO', 'Asia/Amman' from generate_series(1, 2) n;
  insert into pipeline.programmes (id, code, name, destination, category) values ('${office}', 'PLAN', 'Plan', 'US', 'resettlement');
  set session_replication_role = replica;
  insert into case_record.cases (id, number, office_id, programme_id, referral_source, referral_number, referred_on, country_of_asylum, country_of_origin)
    select md5('case' || n)::uuid, 'PAS-25-' || n, ('00000000-0000-7000-8000-0000000000f' || 1 + n % 2)::uuid, '${office}', 'PLAN', 'R' || n, '2025-01-01', 'JO', 'SY'
    from generate_series(1, 7000) n;
  insert into case_record.people (id, number, case_id, office_id, given_names, family_name, sex, birth_date, phone, registration_number)
    select md5('person' || n)::uuid, 'P' || n, md5('case' || 1 + n % 7000)::uuid, ('00000000-0000-7000-8000-0000000000f' || 1 + (1 + n % 7000) % 2)::uuid,
      (array['Mohammed', 'Ahmad', 'Fatima', 'Ali', 'Tekle', 'Olena', 'Parwin', 'Jean'])[1 + n / 3 % 8], initcap(translate(md5((n % 900)::text), '0123456789', 'lmnoprstuz')),
      'male', date '1960-01-01' + n % 20000, '+96279' || lpad(n::text, 7, '0'), 'REG-' || n
    from generate_series(1, 20000) n;
  insert into case_record.person_names (id, person_id, case_id, office_id, kind, latin, noted_on)
    select md5('name' || id)::uuid, id, case_id, office_id, 'spelling', 'Other ' || family_name, '2025-01-01' from case_record.people;
  insert into case_record.identity_documents (id, person_id, case_id, office_id, kind, number)
    select md5('paper' || id)::uuid, id, case_id, office_id, 'passport', 'N-' || number from case_record.people;
  insert into case_record.contacts (id, person_id, case_id, office_id, channel, value)
    select md5('contact' || id)::uuid, id, case_id, office_id, 'phone', phone from case_record.people;
  set session_replication_role = origin;
  analyze case_record.person_names; analyze case_record.identity_documents; analyze case_record.contacts;
  analyze case_record.people; analyze case_record.cases; analyze case_record.name_spellings;`;

describe('search among twenty thousand people, as the API’s role', () => {
  let api: TestApi;
  let reader: pg.Client;
  let plans: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    await api.owner.query(manyPeople);
    reader = new pg.Client({ connectionString: api.ownerUrl });
    reader.on('notice', ({ message }) => plans.push(message ?? ''));
    await reader.connect();
    await reader.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
      set client_min_messages = log; set role passage_app; set passage.office_ids = '{${office}}'`);
  });

  afterAll(async () => {
    await reader.end();
    await api.stop();
  });

  /** The plans of every statement that the search ran, as the server tells them. */
  const plansOf = async (text: string, values: unknown[]) => {
    plans = [];
    const { rowCount } = await reader.query(text, values);
    return { rowCount, plan: plans.join('\n') };
  };

  it('is subject to row-level security', async () => {
    const { rows } = await reader.query<{ count: string }>('select count(distinct office_id) from case_record.people');
    expect(rows).toEqual([{ count: '1' }]);
  });

  it('looks names up by pairs of their words and likeness by trigrams', async () => {
    const { rowCount, plan } = await plansOf('select * from case_record.found_by_name($1, 60)', ['Mohamid Xqzyrt']);
    expect(plan).toContain('people_name_pairs');
    expect(plan).toContain('name_spellings_key_trigrams');
    expect(plan).toContain('person_names_name_pairs');
    expect(plan).not.toMatch(/Seq Scan on (people|person_names)/);
    expect(rowCount).toBe(0);
  });

  it('looks a common name up by its words and stops early', async () => {
    const { rowCount, plan } = await plansOf('select * from case_record.found_by_name($1, 60)', ['Mohammed']);
    expect(plan).toContain('Bitmap Index Scan on people_name_tokens');
    expect(plan).not.toContain('Seq Scan on people');
    expect(rowCount).toBe(60);
  });

  it('looks numbers, phones and birth dates up by their own indexes', async () => {
    const text = 'select * from case_record.found_by_code($1, $2, $3::date[], 20)';
    const { rowCount, plan } = await plansOf(text, ['REG-4242', '962790004243', ['1960-01-03']]);
    for (const index of [
      'cases_number_start',
      'cases_referral_key',
      'people_number_key',
      'people_registration_key',
      'people_phone_end',
      'people_birth_date',
      'identity_documents_number',
      'contacts_phone_end',
    ]) {
      expect(plan).toContain(index);
    }
    expect(plan).not.toMatch(/Seq Scan on (people|cases|identity_documents|contacts)/);
    expect(rowCount).toBeGreaterThan(0);
  });

  it('reads only the people who were found, also when records may have been merged', async () => {
    const { rowCount, plan } = await plansOf(byNameQuery.text, ['Mohammed', 60, 20, []]);
    expect(plan).not.toContain('Seq Scan on people');
    expect(rowCount).toBe(20);
  });

  it('looks the beginning of a number on a paper up by index', async () => {
    const { rowCount, plan } = await plansOf('select * from case_record.found_by_code($1, $2, $3::date[], 20)', [
      'NP1234',
      '',
      [],
    ]);
    for (const index of ['cases_referral_key', 'people_registration_key', 'identity_documents_number']) {
      expect(plan).toMatch(new RegExp(`${index}[^]*~>=~`));
    }
    expect(plan).not.toMatch(/Seq Scan on (people|cases|identity_documents|contacts)/);
    expect(rowCount).toBeGreaterThan(0);
  });

  it('looks a name with a birth date up by an index of one of the two', async () => {
    const { plan } = await plansOf('select * from case_record.found_by_name($1, 60, $2)', ['Mohammed', ['1960-01-04']]);
    expect(plan).toMatch(/people_birth_date|people_name_tokens/);
    expect(plan).not.toMatch(/Seq Scan on (people|person_names)/);
  });
});

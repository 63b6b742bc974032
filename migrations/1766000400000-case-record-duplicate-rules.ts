import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finding people who may be one person. PostgreSQL finds the few records worth comparing among a million through
 * indexes; the rules of the domain score them with the weights kept here.
 */
export class CaseRecordDuplicateRules1766000400000 implements MigrationInterface {
  name = 'CaseRecordDuplicateRules1766000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(redirects);
    await runner.query(rules);
    await runner.query(firstWeights);
    await runner.query(keys);
    await runner.query(likelyPeople);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.likely_people(jsonb);
      drop function case_record.common_name_keys();
      drop index case_record.people_duplicate_keys, case_record.people_comparable_number;
      drop function case_record.duplicate_probes(text[], date, boolean);
      drop function case_record.duplicate_keys(text[], date);
      drop function case_record.duplicate_keys_of(text[], date);
      drop function case_record.duplicate_name_keys(text[]);
      drop function case_record.comparable_number(text);
      drop function case_record.stands_for_year(date);
      drop table case_record.duplicate_weights, case_record.duplicate_rules;
      alter table case_record.people drop column merged_into_id;
    `);
  }
}

/** A record that was merged into another stays, and leads to the one that survives. */
const redirects = /* sql */ `
  alter table case_record.people add column merged_into_id uuid references case_record.people (id) check (merged_into_id <> id);
  create index people_merged_into on case_record.people (merged_into_id) where merged_into_id is not null;
`;

const rules = /* sql */ `
  -- One row: the thresholds in force. Scores and weights are bits of evidence (log base 2 of how much likelier an
  -- agreement is for one person than for two; Fellegi and Sunter 1969).
  create table case_record.duplicate_rules (
    id uuid primary key,
    possible_from double precision not null,
    probable_from double precision not null,
    source_note text not null,
    is_verified boolean not null default false,
    changed_by uuid references access.staff (id),
    changed_at timestamptz not null default now(),
    version integer not null default 1,
    check (probable_from >= possible_from)
  );
  create unique index duplicate_rules_one on case_record.duplicate_rules ((true));
  create table case_record.duplicate_weights (
    id uuid primary key,
    field text not null,
    level text not null,
    weight double precision not null,
    version integer not null default 1,
    unique (field, level)
  );
  grant select, update on case_record.duplicate_rules, case_record.duplicate_weights to passage_app;
  select audit.watch('case_record.duplicate_rules'), audit.watch('case_record.duplicate_weights');
`;

const firstWeights = /* sql */ `
  insert into case_record.duplicate_rules (id, possible_from, probable_from, source_note) values
    ('01900000-0000-7000-8000-00000000d000', 14, 22,
      'Starting values of our own, by what is general knowledge of registrations without papers; to be estimated from decided pairs');
  insert into case_record.duplicate_weights (id, field, level, weight)
  select ('01900000-0000-7000-8000-00000000d' || lpad(to_hex(row_number() over ()), 3, '0'))::uuid, field, level, weight
  from (values
    ('name', 'same', 12), ('name', 'spelling', 9), ('name', 'most', 5), ('name', 'part', 1.5), ('name', 'different', -8),
    ('birth-date', 'same', 13), ('birth-date', 'swapped', 8), ('birth-date', 'slip', 6), ('birth-date', 'same-year', 5),
    ('birth-date', 'near-year', 1), ('birth-date', 'different', -8),
    ('number', 'same', 30), ('number', 'slip', 12), ('number', 'different', -1),
    ('phone', 'same', 6), ('phone', 'different', -0.5),
    ('sex', 'same', 1), ('sex', 'different', -6),
    ('nationality', 'same', 1), ('nationality', 'different', -4),
    ('address', 'same', 6), ('address', 'alike', 3), ('address', 'different', -2)) first (field, level, weight);
`;

/**
 * By two words of the name and the year of birth, whatever the order and spelling of the words; where the day only
 * stands for the year, by one word and that day too.
 */
const keys = /* sql */ `
  create function case_record.stands_for_year(day date) returns boolean immutable parallel safe language sql
    set search_path = pg_catalog as $$ select extract(day from day) = 1 and extract(month from day) in (1, 7) $$;

  create function case_record.comparable_number(number text) returns text immutable parallel safe language sql
    set search_path = pg_catalog as $$ select nullif(upper(regexp_replace(number, '[^[:alnum:]]', '', 'g') collate "C"), '') $$;

  -- Keys of the words of a name, with those of words in Somali spelling (Xasan, Cali) read as others write them.
  create function case_record.duplicate_name_keys(tokens text[]) returns text[] immutable parallel safe language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      token text;
      found text[] := '{}';
    begin
      foreach token in array coalesce(tokens, '{}') loop
        if left(token, 1) = '=' then
          found := found || substr(token, 2);
        elsif (strpos(token, 'x') > 0 or strpos(token, 'c') > 0) and token ~ '^[a-z]' and token ~ 'x|c(?![hk])' then
          found := found || case_record.words_key(regexp_replace(replace(token, 'x', 'h'), 'c(?![hk])', '', 'g'));
        end if;
      end loop;
      return array(select distinct key collate "C" from unnest(found) key where key <> '' order by 1 limit 8);
    end $$;

  create function case_record.duplicate_keys_of(names text[], born date) returns text[] immutable parallel safe language plpgsql
    set search_path = pg_catalog as $$
    declare
      year text := extract(year from born)::text;
      found text[] := '{}';
    begin
      for i in 1 .. cardinality(names) loop
        if extract(day from born) = 1 and extract(month from born) in (1, 7) then found := found || (names[i] || ' ' || born); end if;
        for j in i + 1 .. cardinality(names) loop
          found := found || (names[i] || ' ' || names[j] || ' ' || year);
        end loop;
      end loop;
      return found;
    end $$;

  create function case_record.duplicate_keys(tokens text[], born date) returns text[] immutable parallel safe language plpgsql
    set search_path = pg_catalog, case_record as $$
    begin return case_record.duplicate_keys_of(case_record.duplicate_name_keys(tokens), born); end $$;

  create index people_duplicate_keys on case_record.people using gin (case_record.duplicate_keys(name_tokens, birth_date)) with (fastupdate = off);
  create index people_comparable_number on case_record.people (case_record.comparable_number(registration_number))
    where registration_number is not null;

  -- What somebody is looked for by: the year, those a slip of one digit makes of it, and where ages are estimated the
  -- years around it.
  create function case_record.duplicate_probes(names text[], born date, is_estimated boolean) returns text[] immutable language plpgsql
    set search_path = pg_catalog, case_record as $$
    declare
      found text[] := case_record.duplicate_keys_of(names, born);
      years integer;
    begin
      foreach years in array array[-1, 1, -10, 10] || case when is_estimated then array[-2, 2] else '{}'::int[] end loop
        found := found || case_record.duplicate_keys_of(names, make_date(extract(year from born)::int + years, 2, 2));
      end loop;
      return found;
    end $$;

  -- Words that many people bear, with their share; nothing before the database has looked (analyze).
  create function case_record.common_name_keys() returns table (key text, share double precision)
    stable security definer set search_path = pg_catalog language sql as $$
    select substr(word, 2), frequency::double precision
    from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) common (word, frequency)
    where s.schemaname = 'case_record' and s.tablename = 'people' and s.attname = 'name_tokens' and word like '=%' $$;
  revoke execute on function case_record.common_name_keys() from public;
  grant execute on function case_record.common_name_keys() to passage_app;
`;

/**
 * Given a list of people ("n", names, birth date, phone, number), the records worth comparing with each. Whoever is out
 * of the reader's scope comes without identifier: the facts are there to be scored, and to be told of as "known to
 * another office" at most.
 */
const likelyPeople = /* sql */ `
  create function case_record.likely_people(sought jsonb)
    returns table (n integer, person_id uuid, case_id uuid, given_names text, family_name text, name_local text, sex text, birth_date date,
      birth_date_precision text, nationality char(2), phone text, registration_number text)
    stable security definer rows 1000 language plpgsql set search_path = pg_catalog, public, case_record
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    #variable_conflict use_column
    begin
      return query
      with wanted as materialized (
        select s.*, case when s.born is not null then case_record.duplicate_probes(s.name_keys, s.born, s.is_estimated) end as probes,
          nullif(reverse(right(regexp_replace(s.phone, '\\D', '', 'g'), 8)), '') as phone_end, case_record.comparable_number(s.number) as comparable
        from (
          select t.*, case_record.duplicate_name_keys(t.tokens) as name_keys
          from (
            select r.n, r."birthDate" as born, r.phone, r."registrationNumber" as number,
              case_record.name_key(concat_ws(' ', r."givenNames", r."familyName")) as name_key,
              case_record.name_tokens(concat_ws(' ', r."givenNames", r."familyName"), coalesce(r."nameLocal", '')) as tokens,
              coalesce(r."birthDatePrecision" in ('estimated', 'year'), false) or coalesce(case_record.stands_for_year(r."birthDate"), false) as is_estimated
            from jsonb_to_recordset(sought) r (n integer, "givenNames" text, "familyName" text, "nameLocal" text, "birthDate" date,
              "birthDatePrecision" text, phone text, "registrationNumber" text)) t offset 0) s
      ), days as (
        select w.*, w.born as day from wanted w where not case_record.stands_for_year(w.born)
        union all
        select w.*, make_date(extract(year from w.born)::int, extract(day from w.born)::int, extract(month from w.born)::int)
        from wanted w where extract(day from w.born) <= 12 and extract(day from w.born) <> extract(month from w.born)
      ), found as (
        select w.n, p.id from wanted w join case_record.people p
          on case_record.duplicate_keys(p.name_tokens, p.birth_date) && w.probes
        where w.is_estimated or p.birth_date_precision in ('estimated', 'year') or case_record.stands_for_year(p.birth_date)
          or extract(month from p.birth_date) = extract(month from w.born) or extract(day from p.birth_date) = extract(day from w.born)
        union
        select d.n, p.id from days d join case_record.people p on p.birth_date = d.day
        where p.name_tokens && array(select '=' || key from unnest(d.name_keys) key) or similarity(p.name_key, d.name_key) >= 0.4
        union
        select w.n, p.id from wanted w join case_record.people p
          on p.phone_digits is not null and reverse(p.phone_digits) ~>=~ w.phone_end and reverse(p.phone_digits) ~<~ (w.phone_end || ':')
        where length(w.phone_end) = 8
        union
        select w.n, p.id from wanted w join case_record.people p
          on p.registration_number is not null and case_record.comparable_number(p.registration_number) = w.comparable
        union
        select w.n, p.id from wanted w cross join lateral (
          select f.id from case_record.people f where f.name_tokens @> array(select '=' || key from unnest(w.name_keys) key) limit 50) p
        where w.born is null and cardinality(w.name_keys) >= 2
      )
      select f.n, case when p.is_in_scope then p.id end, case when p.is_in_scope then p.case_id end, p.given_names, p.family_name, p.name_local, p.sex, p.birth_date,
        p.birth_date_precision, p.nationality, p.phone, p.registration_number
      from found f cross join lateral (
        select *, access.sees_all_offices() or office_id = any (access.office_ids()) as is_in_scope from case_record.people where id = f.id) p
      where p.merged_into_id is null;
    end $$;
  revoke execute on function case_record.likely_people(jsonb) from public;
  grant execute on function case_record.likely_people(jsonb) to passage_app;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers on papers are found however they are written, by their beginning too; a name is found together with a birth
 * date, which tells apart the many who bear it.
 */
export class CaseRecordSearchNumbers1766001400000 implements MigrationInterface {
  name = 'CaseRecordSearchNumbers1766001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keys);
    await runner.query(nameAndDate);
    await runner.query(byAnyNumber);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(byExactNumber);
    await runner.query(nameAlone);
    await runner.query(/* sql */ `
      drop index case_record.people_registration_key, case_record.cases_referral_key;
      alter table case_record.identity_documents drop column number_key;
      alter table case_record.identity_documents add column
        number_key text generated always as (regexp_replace(upper(number collate "C"), '[ ./-]', '', 'g')) stored;
      create index identity_documents_number on case_record.identity_documents (number_key);
      create index people_registration_any_case on case_record.people (lower(registration_number)) where registration_number is not null;
      create index cases_referral on case_record.cases (lower(referral_number));
      drop function case_record.number_key(text);
    `);
  }
}

/** Digits of every script as Latin ones, capitals, and nothing of what stands between. */
const keys = /* sql */ `
  create function case_record.number_key(number text) returns text immutable parallel safe language sql
    set search_path = pg_catalog as $$
      select regexp_replace(translate(upper(number collate "C"), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
        '[\\s!-/:-@\\[-\`{-~–—]', '', 'g') $$;
  drop index case_record.identity_documents_number;
  alter table case_record.identity_documents drop column number_key;
  alter table case_record.identity_documents add column number_key text generated always as (case_record.number_key(number)) stored;
  create index identity_documents_number on case_record.identity_documents (number_key text_pattern_ops);
  drop index case_record.people_registration_any_case, case_record.cases_referral;
  create index people_registration_key on case_record.people (case_record.number_key(registration_number) text_pattern_ops)
    where registration_number is not null;
  create index cases_referral_key on case_record.cases (case_record.number_key(referral_number) text_pattern_ops);
`;

/** What the search of names does, with or without a birth date to narrow it by. */
const nameSearch = (hasDate: boolean) => /* sql */ `
  create function case_record.found_by_name(sought text, wanted integer${hasDate ? `, birth_dates date[] default '{}'` : ''})
    returns table (person_id uuid, step integer) stable security definer rows 60 language plpgsql
    set search_path = pg_catalog, public, case_record set enable_seqscan = off set pg_trgm.similarity_threshold = 0.45 as $$
    declare
      tokens text[] := case_record.name_tokens('', sought);
      words text[] := array(select token from unnest(tokens) token where token not like '=%' limit 6);
      keys text[] := array(select distinct token from unnest(tokens) token where token like '=%' limit 6);
      unfinished text := substring(case_record.name_words(sought) from '[a-z]{2,}$');
      offices uuid[] := access.office_ids();
      scope text := case
        when access.sees_all_offices() then ''
        when access.agency_id() is null then ' and office_id = any ($2)'
        else ' and (office_id = any ($2) or case_id in (select case_record.agency_case_ids()))' end;
      born text := ${hasDate ? `case when cardinality(birth_dates) = 0 then '' else ' and birth_date = any ($5)' end` : `''`};
      known text := ${hasDate ? `case when cardinality(birth_dates) = 0 then '' else ' and person_id in (select id from case_record.people where birth_date = any ($5))' end` : `''`};
      lookup text := 'select array(select id from (
        (select id from case_record.people where %1$s' || scope || born || ' and id <> all ($3) limit $4)
        union (select person_id from case_record.person_names where %1$s' || scope || known || ' and person_id <> all ($3) limit $4)) named limit $4)';
      found uuid[] := '{}';
      more uuid[];
      near text[];
      conditions text[] := '{}';
    begin
      if cardinality(words) = 0 then return; end if;
      execute format(lookup, 'name_tokens @> $1') into more using words, offices, found, wanted${hasDate ? ', birth_dates' : ''};
      return query select unnest(more), 1;
      found := more;
      if cardinality(found) >= wanted or cardinality(keys) = 0 then return; end if;

      execute format(lookup, 'name_tokens @> $1') into more using keys, offices, found, wanted${hasDate ? ', birth_dates' : ''};
      return query select unnest(more), 2;
      if cardinality(found) > 0 or cardinality(more) >= wanted then return; end if;
      found := found || more;

      for i in 1 .. cardinality(keys) loop
        near := array(
          select '=' || key from (
            select key from case_record.name_spellings where key % substr(keys[i], 2)
            union
            select key from case_record.name_spellings
            where key ~>=~ substr(keys[i], 2, 1) and key ~<~ (substr(keys[i], 2, 1) || '~')
              and abs(length(key) - length(keys[i]) + 1) <= 1 and levenshtein_less_equal(key, substr(keys[i], 2), 1) <= 1) alike
          order by levenshtein(key, substr(keys[i], 2)), key limit 10);
        if unfinished is not null and keys[i] = '=' || case_record.words_key(unfinished) then
          near := near || array(select distinct spelling from case_record.name_spellings
            where spelling ~>=~ unfinished and spelling ~<~ (unfinished || '~') order by spelling limit 20);
        end if;
        conditions := conditions || format('name_tokens && %L', near);
      end loop;
      execute format(lookup, array_to_string(conditions, ' and ')) into more using keys, offices, found, wanted${hasDate ? ', birth_dates' : ''};
      return query select unnest(more), 3;
      if cardinality(found) + cardinality(more) > 0 or cardinality(conditions) < 3 then return; end if;

      for i in 1 .. cardinality(conditions) loop
        execute format(lookup, array_to_string(conditions[:i - 1] || conditions[i + 1:], ' and ')) into more
          using keys, offices, found, wanted${hasDate ? ', birth_dates' : ''};
        return query select unnest(more), 4;
        found := found || more;
      end loop;
    end $$;
`;

const grantsOf = (signature: string) => /* sql */ `
  revoke execute on function case_record.found_by_name(${signature}) from public;
  grant execute on function case_record.found_by_name(${signature}) to passage_app;
`;

export const byNameAndDate = `${nameSearch(true)} ${grantsOf('text, integer, date[]')}`;
const nameAndDate = `drop function case_record.found_by_name(text, integer); ${byNameAndDate}`;
const nameAlone = `drop function case_record.found_by_name(text, integer, date[]); ${nameSearch(false)} ${grantsOf('text, integer')}`;

/**
 * `exact` looks papers up by their whole number; only when nothing at all is found so, `beginning` looks for what starts
 * like it.
 */
const codeSearch = (exact: string, beginning: string) => /* sql */ `
  create or replace function case_record.found_by_code(code text, digits text, birth_dates date[], wanted integer)
    returns table (kind text, id uuid) stable security definer rows 20 language plpgsql
    set search_path = pg_catalog, case_record set enable_seqscan = off as $$
    declare
      offices uuid[] := access.office_ids();
      scope text := case
        when access.sees_all_offices() then ''
        when access.agency_id() is null then ' and office_id = any ($4)'
        else ' and (office_id = any ($4) or %1$s in (select case_record.agency_case_ids()))' end;
      of_case text := 'select ''case'', id from case_record.cases where %2$s' || scope || ' limit $5';
      of_person text := 'select ''person'', id from case_record.people where %2$s' || scope || ' limit $5';
      of_number text := 'select ''person'', person_id from case_record.identity_documents where %2$s' || scope || ' limit $5';
      of_contact text := 'select ''person'', person_id from case_record.contacts where %2$s' || scope || ' limit $5';
      lookups text[] := '{}';
    begin
      if code <> '' then
        lookups := array[format(of_case, 'id', 'number like $1 || ''%'''), format(of_person, 'case_id', 'number = $1'), ${exact}];
      end if;
      if digits <> '' then
        lookups := lookups || format(of_person, 'case_id', 'phone_digits is not null and reverse(phone_digits) like reverse($2) || ''%''')
          || format(of_contact, 'case_id', 'phone_digits is not null and reverse(phone_digits) like reverse($2) || ''%''');
      end if;
      if cardinality(birth_dates) > 0 then
        lookups := lookups || format(of_person, 'case_id', 'birth_date = any ($3)');
      end if;
      if cardinality(lookups) = 0 then return; end if;
      return query execute 'select distinct on (id) * from ((' || array_to_string(lookups, ') union all (') || ')) found (kind, id) limit $5'
        using code, digits, birth_dates, offices, wanted;
      ${beginning}
    end $$;
`;

const byAnyNumber = codeSearch(
  /* sql */ `
          format(of_case, 'id', 'case_record.number_key(referral_number) = case_record.number_key($1)'),
          format(of_person, 'case_id', 'registration_number is not null and case_record.number_key(registration_number) = case_record.number_key($1)'),
          format(of_number, 'case_id', 'number_key = case_record.number_key($1)')`,
  /* sql */ `
      if found or length(case_record.number_key(code)) < 4 then return; end if;
      lookups := array[
        format(of_case, 'id', 'case_record.number_key(referral_number) like case_record.number_key($1) || ''%'''),
        format(of_person, 'case_id', 'registration_number is not null and case_record.number_key(registration_number) like case_record.number_key($1) || ''%'''),
        format(of_number, 'case_id', 'number_key like case_record.number_key($1) || ''%''')];
      return query execute 'select distinct on (id) * from ((' || array_to_string(lookups, ') union all (') || ')) found (kind, id) limit $5'
        using code, digits, birth_dates, offices, wanted;`,
);

const byExactNumber = codeSearch(
  /* sql */ `
          format(of_case, 'id', 'lower(referral_number) = lower($1)'),
          format(of_person, 'case_id', 'registration_number is not null and lower(registration_number) = lower($1)'),
          format(of_number, 'case_id', 'number_key = regexp_replace(upper($1 collate "C"), ''[ ./-]'', '''', ''g'') collate "default"')`,
  '',
);

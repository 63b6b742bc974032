import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search. Under row-level security PostgreSQL does not use an index for operators that are not leakproof, so search
 * goes through functions of the owner that apply the reader's scope themselves.
 *
 * A name is looked for in steps, each only when the one before found too little: as spelt; by key; by neighbouring
 * keys (one sound apart, or alike by trigrams) and by the beginning of the last word; without one of its words. Keys
 * and spellings that occur are kept in a small table, so that likeness is measured against thousands of words and
 * not against every person.
 */
export class CaseRecordSearch1764000620000 implements MigrationInterface {
  name = 'CaseRecordSearch1764000620000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(spellings);
    await runner.query(likeNames);
    await runner.query(byCode);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.found_by_code(text, text, date[], integer);
      drop index case_record.cases_number_start, case_record.cases_referral, case_record.people_phone_end, case_record.people_registration_any_case;
      drop function case_record.found_by_name(text, integer);
      drop trigger spellings_of_new on case_record.people;
      drop trigger spellings_of_changed on case_record.people;
      drop function case_record.keep_spellings();
      drop table case_record.name_spellings;
    `);
  }
}

/** Two people who bring the same new word at once both add it: harmless, and nobody waits for the other. */
const spellings = /* sql */ `
  create table case_record.name_spellings (spelling text not null, key text not null);
  create index name_spellings_spelling on case_record.name_spellings (spelling text_pattern_ops);
  create index name_spellings_key on case_record.name_spellings (key text_pattern_ops);
  create index name_spellings_key_trigrams on case_record.name_spellings using gin (key gin_trgm_ops) with (fastupdate = off);
  alter table case_record.name_spellings enable row level security;

  create function case_record.keep_spellings() returns trigger security definer set search_path = pg_catalog, case_record language plpgsql as $$
    begin
      insert into case_record.name_spellings (spelling, key)
      select spelling, case_record.words_key(spelling)
      from (select distinct spelling from changed, unnest(name_tokens) spelling where spelling ~ '^[a-z]') words
      where not exists (select from case_record.name_spellings known where known.spelling = words.spelling);
      return null;
    end $$;
  create trigger spellings_of_new after insert on case_record.people
    referencing new table as changed for each statement execute function case_record.keep_spellings();
  create trigger spellings_of_changed after update on case_record.people
    referencing new table as changed for each statement execute function case_record.keep_spellings();
  -- Bulk loads switch triggers off; these stay on, because a word not kept here is never found by likeness.
  alter table case_record.people enable always trigger spellings_of_new;
  alter table case_record.people enable always trigger spellings_of_changed;
`;

const likeNames = /* sql */ `
  create extension if not exists fuzzystrmatch;

  create function case_record.found_by_name(sought text, wanted integer) returns table (person_id uuid, step integer)
    stable security definer rows 60 language plpgsql
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
      lookup text := 'select array(select id from case_record.people where %s' || scope || ' and id <> all ($3) limit $4)';
      found uuid[] := '{}';
      more uuid[];
      near text[];
      conditions text[] := '{}';
    begin
      if cardinality(words) = 0 then return; end if;
      execute format(lookup, 'name_tokens @> $1') into more using words, offices, found, wanted;
      return query select unnest(more), 1;
      found := more;
      if cardinality(found) >= wanted or cardinality(keys) = 0 then return; end if;

      execute format(lookup, 'name_tokens @> $1') into more using keys, offices, found, wanted;
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
      execute format(lookup, array_to_string(conditions, ' and ')) into more using keys, offices, found, wanted;
      return query select unnest(more), 3;
      if cardinality(found) + cardinality(more) > 0 or cardinality(conditions) < 3 then return; end if;

      for i in 1 .. cardinality(conditions) loop
        execute format(lookup, array_to_string(conditions[:i - 1] || conditions[i + 1:], ' and ')) into more using keys, offices, found, wanted;
        return query select unnest(more), 4;
        found := found || more;
      end loop;
    end $$;
  revoke execute on function case_record.found_by_name(text, integer) from public;
  grant execute on function case_record.found_by_name(text, integer) to passage_app;
`;

const byCode = /* sql */ `
  create index cases_number_start on case_record.cases (number text_pattern_ops);
  create index cases_referral on case_record.cases (lower(referral_number));
  create index people_phone_end on case_record.people (reverse(phone_digits) text_pattern_ops) where phone_digits is not null;
  create index people_registration_any_case on case_record.people (lower(registration_number)) where registration_number is not null;

  create function case_record.found_by_code(code text, digits text, birth_dates date[], wanted integer)
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
      lookups text[] := '{}';
    begin
      if code <> '' then
        lookups := array[
          format(of_case, 'id', 'number like $1 || ''%'''), format(of_case, 'id', 'lower(referral_number) = lower($1)'),
          format(of_person, 'case_id', 'number = $1'),
          format(of_person, 'case_id', 'registration_number is not null and lower(registration_number) = lower($1)')];
      end if;
      if digits <> '' then
        lookups := lookups || format(of_person, 'case_id', 'phone_digits is not null and reverse(phone_digits) like reverse($2) || ''%''');
      end if;
      if cardinality(birth_dates) > 0 then
        lookups := lookups || format(of_person, 'case_id', 'birth_date = any ($3)');
      end if;
      if cardinality(lookups) = 0 then return; end if;
      return query execute 'select distinct on (id) * from ((' || array_to_string(lookups, ') union all (') || ')) found (kind, id) limit $5'
        using code, digits, birth_dates, offices, wanted;
    end $$;
  revoke execute on function case_record.found_by_code(text, text, date[], integer) from public;
  grant execute on function case_record.found_by_code(text, text, date[], integer) to passage_app;
`;

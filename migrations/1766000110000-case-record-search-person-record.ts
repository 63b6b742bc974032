import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person is found by any of their names, by the number of any document of identity and by any phone number. */
export class CaseRecordSearchPersonRecord1766000110000 implements MigrationInterface {
  name = 'CaseRecordSearchPersonRecord1766000110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create index person_names_tokens on case_record.person_names using gin (office_id, name_tokens) with (fastupdate = off);
      create index identity_documents_number on case_record.identity_documents (number_key);
      create index contacts_phone_end on case_record.contacts (reverse(phone_digits) text_pattern_ops) where phone_digits is not null;
      create trigger spellings_of_new after insert on case_record.person_names
        referencing new table as changed for each statement execute function case_record.keep_spellings();
      create trigger spellings_of_changed after update on case_record.person_names
        referencing new table as changed for each statement execute function case_record.keep_spellings();
      alter table case_record.person_names enable always trigger spellings_of_new;
      alter table case_record.person_names enable always trigger spellings_of_changed;
    `);
    await runner.query(likeAnyName);
    await runner.query(byAnyCode);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(likeMainName);
    await runner.query(byMainCode);
    await runner.query(/* sql */ `
      drop trigger spellings_of_new on case_record.person_names;
      drop trigger spellings_of_changed on case_record.person_names;
      drop index case_record.person_names_tokens, case_record.identity_documents_number, case_record.contacts_phone_end;
    `);
  }
}

const likeAnyName = /* sql */ `
  create or replace function case_record.found_by_name(sought text, wanted integer) returns table (person_id uuid, step integer)
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
      lookup text := 'select array(select id from (
        (select id from case_record.people where %1$s' || scope || ' and id <> all ($3) limit $4)
        union (select person_id from case_record.person_names where %1$s' || scope || ' and person_id <> all ($3) limit $4)) named limit $4)';
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
`;

const byAnyCode = /* sql */ `
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
        lookups := array[
          format(of_case, 'id', 'number like $1 || ''%'''), format(of_case, 'id', 'lower(referral_number) = lower($1)'),
          format(of_person, 'case_id', 'number = $1'),
          format(of_person, 'case_id', 'registration_number is not null and lower(registration_number) = lower($1)'),
          format(of_number, 'case_id', 'number_key = regexp_replace(upper($1 collate "C"), ''[ ./-]'', '''', ''g'') collate "default"')];
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
    end $$;
`;

const likeMainName = /* sql */ `
  create or replace function case_record.found_by_name(sought text, wanted integer) returns table (person_id uuid, step integer)
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
`;

const byMainCode = /* sql */ `
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
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nameSearch } from './1766001400000-case-record-search-numbers';

/**
 * Who mistypes a name mostly mistypes one word of it. People with one word alike and all others as sought are looked up
 * first: the words that are right are few people's, where everything alike to every word is many people's.
 */
export class CaseRecordSearchOneWordWrong1766002070000 implements MigrationInterface {
  name = 'CaseRecordSearchOneWordWrong1766002070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(oneWordWrongFirst);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(nameSearch(true).replace('create function', 'create or replace function'));
  }
}

const oneWordWrongFirst = /* sql */ `
  create or replace function case_record.found_by_name(sought text, wanted integer, birth_dates date[] default '{}')
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
      born text := case when cardinality(birth_dates) = 0 then '' else ' and birth_date = any ($5)' end;
      known text := case when cardinality(birth_dates) = 0 then '' else ' and person_id in (select id from case_record.people where birth_date = any ($5))' end;
      lookup text := 'select array(select id from (
        (select id from case_record.people where %1$s' || scope || born || ' and id <> all ($3) limit $4)
        union (select person_id from case_record.person_names where %1$s' || scope || known || ' and person_id <> all ($3) limit $4)) named limit $4)';
      found uuid[] := '{}';
      more uuid[];
      near text[];
      conditions text[] := '{}';
    begin
      if cardinality(words) = 0 then return; end if;
      execute format(lookup, 'name_tokens @> $1') into more using words, offices, found, wanted, birth_dates;
      return query select unnest(more), 1;
      found := more;
      if cardinality(found) >= wanted or cardinality(keys) = 0 then return; end if;

      execute format(lookup, 'name_tokens @> $1') into more using keys, offices, found, wanted, birth_dates;
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

      if cardinality(keys) > 1 then
        for i in 1 .. cardinality(keys) loop
          execute format(lookup, conditions[i] || format(' and name_tokens @> %L', keys[:i - 1] || keys[i + 1:])) into more
            using keys, offices, found, wanted - cardinality(found), birth_dates;
          return query select unnest(more), 3;
          found := found || more;
          if cardinality(found) >= wanted then return; end if;
        end loop;
        -- A page of them is full: others would stand below it.
        if cardinality(found) >= wanted / 3 then return; end if;
      end if;

      execute format(lookup, array_to_string(conditions, ' and ')) into more using keys, offices, found, wanted - cardinality(found), birth_dates;
      return query select unnest(more), 4;
      if cardinality(found) + cardinality(more) > 0 or cardinality(conditions) < 3 then return; end if;

      for i in 1 .. cardinality(conditions) loop
        execute format(lookup, array_to_string(conditions[:i - 1] || conditions[i + 1:], ' and ')) into more
          using keys, offices, found, wanted, birth_dates;
        return query select unnest(more), 5;
        found := found || more;
      end loop;
    end $$;
`;

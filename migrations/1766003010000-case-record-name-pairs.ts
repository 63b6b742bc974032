import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byNameAndDate } from './1766001400000-case-record-search-numbers';

/**
 * Of two words of a name that are common each, an index of words has to go through everybody who bears either. An index
 * of pairs of words has few people for each; it is asked for every pair of spellings that could be meant.
 */
export class CaseRecordNamePairs1766003010000 implements MigrationInterface {
  name = 'CaseRecordNamePairs1766003010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(pairs);
    await runner.query(bearingWords);
    for (const table of ['people', 'person_names']) {
      await runner.query(/* sql */ `
        create index ${table}_name_pairs on case_record.${table} using gin (case_record.name_pairs(name_tokens)) with (fastupdate = off);
        analyze case_record.${table};
      `);
    }
    await runner.query(nameSearch);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function case_record.found_by_name(text, integer, date[]); ${byNameAndDate}`);
    await runner.query(/* sql */ `
      drop index case_record.people_name_pairs, case_record.person_names_name_pairs;
      drop function case_record.bearing(text[], boolean), case_record.name_pairs(text[]);
    `);
  }
}

/** Keys of words begin with an equals sign, so two of them written together can be no other two. */
const pairs = /* sql */ `
  create function case_record.name_pairs(tokens text[]) returns bigint[] immutable strict parallel safe language plpgsql set search_path = pg_catalog as $$
    declare
      token text;
      keys text[] := '{}';
      found bigint[] := '{}';
    begin
      foreach token in array tokens loop
        if left(token, 1) = '=' and token <> all (keys) then
          for i in 1 .. cardinality(keys) loop
            found := found || hashtextextended(case when token collate "C" < keys[i] collate "C" then token || keys[i] else keys[i] || token end, 0);
          end loop;
          keys := keys || token;
        end if;
      end loop;
      return found;
    end $$;
  comment on function case_record.name_pairs(text[]) is 'Every two different keys of the words of a name, as a number';
`;

export const bearingWords = /* sql */ `
  -- A condition for bearing a word near each of those sought: lists of keys, one a word, written as texts. With is_apart
  -- each needs a word of its own; without, one word may stand for several, such as a name sought in two scripts.
  create function case_record.bearing(nears text[], is_apart boolean) returns text immutable strict language plpgsql as $$
    declare
      paired bigint[];
      conditions text[] := '{}';
    begin
      for i in 1 .. cardinality(nears) - case when is_apart then 1 else 0 end loop
        if not is_apart then
          conditions := conditions || pg_catalog.format('name_tokens && %L', nears[i]);
        else
          paired := array(select hashtextextended(least(a collate "C", b collate "C") || greatest(a collate "C", b collate "C"), 0)
            from unnest(nears[i]::text[]) a, unnest(nears[i + 1]::text[]) b where a <> b);
          conditions := conditions || pg_catalog.format('case_record.name_pairs(name_tokens) && %L', paired);
        end if;
      end loop;
      return array_to_string(conditions, ' and ');
    end $$;
  revoke execute on function case_record.bearing(text[], boolean) from public;
`;

export const nameSearch = /* sql */ `
  create or replace function case_record.found_by_name(sought text, wanted integer, birth_dates date[] default '{}')
    returns table (person_id uuid, step integer) stable security definer rows 60 language plpgsql
    set search_path = pg_catalog, public, case_record set enable_seqscan = off set pg_trgm.similarity_threshold = 0.45 as $$
    declare
      tokens text[] := case_record.name_tokens('', sought);
      words text[] := array(select token from unnest(tokens) token where token not like '=%' limit 6);
      keys text[] := array(select distinct token from unnest(tokens) token where token like '=%' limit 6);
      bearing text := case when cardinality(keys) > 1 then case_record.bearing(array(select array[key]::text from unnest(keys) key), true) else 'true' end;
      unfinished text := substring(case_record.name_words(sought) from '[a-z]{2,}$');
      offices uuid[] := access.office_ids();
      scope text := case
        when access.sees_all_offices() then ''
        when access.agency_id() is null then ' and office_id = any ($2)'
        else ' and (office_id = any ($2) or case_id in (select case_record.agency_case_ids()))' end;
      born text := case when cardinality(birth_dates) = 0 then '' else ' and birth_date = any ($5)' end;
      known text := case when cardinality(birth_dates) = 0 then '' else ' and person_id in (select id from case_record.people where birth_date = any ($5))' end;
      -- Pairs are looked up before anything else is asked, because the planner would look up everybody of an office too.
      is_paired boolean := cardinality(keys) > 1;
      before text := case when is_paired then '(select * from ' else '' end;
      after text := ' where %1$s' || case when is_paired then ' offset 0) bearing where true' else '' end || '%2$s';
      lookup text := 'select array(select id from (
        (select id from ' || before || 'case_record.people' || after || scope || born || ' and id <> all ($3) limit $4)
        union (select person_id from ' || before || 'case_record.person_names' || after || scope || known || ' and person_id <> all ($3) limit $4)) named limit $4)';
      found uuid[] := '{}';
      more uuid[];
      near text[];
      nears text[] := '{}';
    begin
      if cardinality(words) = 0 then return; end if;
      execute format(lookup, bearing, ' and name_tokens @> $1') into more using words, offices, found, wanted, birth_dates;
      return query select unnest(more), 1;
      found := more;
      if cardinality(found) >= wanted or cardinality(keys) = 0 then return; end if;

      execute format(lookup, bearing, ' and name_tokens @> $1') into more using keys, offices, found, wanted, birth_dates;
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
          near := near || array(select distinct '=' || key from (select key from case_record.name_spellings
            where spelling ~>=~ unfinished and spelling ~<~ (unfinished || '~') order by spelling limit 20) begun);
        end if;
        nears := nears || near::text;
      end loop;
      execute format(lookup, case_record.bearing(nears, is_paired), '') into more using keys, offices, found, wanted, birth_dates;
      return query select unnest(more), 3;
      found := found || more;
      if cardinality(found) > 0 or not is_paired then return; end if;

      if exists (select from unnest(nears) listed, unnest(listed::text[]) key group by key having count(*) > 1) then
        execute format(lookup, case_record.bearing(nears, false), '') into more using keys, offices, found, wanted, birth_dates;
        return query select unnest(more), 3;
        found := found || more;
      end if;
      if cardinality(found) > 0 or cardinality(nears) < 3 then return; end if;

      for i in 1 .. cardinality(nears) loop
        execute format(lookup, case_record.bearing(nears[:i - 1] || nears[i + 1:], true), '') into more
          using keys, offices, found, wanted, birth_dates;
        return query select unnest(more), 4;
        found := found || more;
      end loop;
    end $$;
`;

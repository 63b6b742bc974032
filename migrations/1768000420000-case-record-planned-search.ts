import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bearingWords, nameSearch } from './1766003010000-case-record-name-pairs';

/**
 * A name of several words is looked up by statements that are planned once a connection: planning them anew took about as
 * long as running them. And it is looked up by the keys of its words first, which whoever is spelt alike has too: a name
 * that nobody bears is told by one look instead of two.
 */
export class CaseRecordPlannedSearch1768000420000 implements MigrationInterface {
  name = 'CaseRecordPlannedSearch1768000420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bearers);
    await runner.query(byName);
    await runner.query('drop function case_record.bearing(text[], boolean)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(bearingWords);
    await runner.query(nameSearch);
    await runner.query(
      'alter function case_record.found_by_name(text, integer, date[]) set search_path = pg_catalog, public, case_record, pg_temp',
    );
    await runner.query('alter function case_record.found_by_name(text, integer, date[]) reset plan_cache_mode');
    await runner.query(
      'drop function case_record.bearers(text[], boolean, text[], text[], uuid[], uuid[], date[], uuid[], integer)',
    );
  }
}

interface Parameters {
  held: string;
  offices: string;
  cases: string;
  born: string;
  seen: string;
  wanted: string;
}

/**
 * People of whose names one fulfils a condition. It is looked up before anything else is asked, because the planner would
 * look up everybody of an office too.
 */
const lookup = (
  bearing: string,
  { held, offices, cases, born, seen, wanted }: Parameters,
  isApart: boolean,
): string => {
  const first = (rows: string): string => (isApart ? `(select * from ${rows} where ${bearing} offset 0)` : rows);
  const asked = (id: string): string => `${isApart ? 'true' : bearing} and (${held} is null or f.name_tokens @> ${held})
    and (${offices} is null or f.office_id = any (${offices}) or f.case_id = any (${cases})) and ${id} <> all (${seen})`;
  return /* sql */ `select id from (
    (select f.id from ${first('case_record.people')} f where ${asked('f.id')} and (${born} is null or f.birth_date = any (${born})) limit ${wanted})
    union (select f.person_id from ${first('case_record.person_names')} f where ${asked('f.person_id')}
      and (${born} is null or f.person_id in (select id from case_record.people where birth_date = any (${born}))) limit ${wanted})) named limit ${wanted}`;
};

const variables = { held: 'held', offices: 'offices', cases: 'cases', born: 'born', seen: 'seen', wanted: 'wanted' };
const numbered = { held: '$1', offices: '$2', cases: '$3', born: '$4', seen: '$5', wanted: '$6' };
const pairsOf = 'case_record.name_pairs(name_tokens)';

const bearers = /* sql */ `
  create function case_record.bearers(nears text[], is_apart boolean, sought text[], held text[], offices uuid[], cases uuid[],
    born date[], seen uuid[], wanted integer) returns uuid[] stable language plpgsql as $$
    declare
      pairs text[] := '{}';
      first bigint[];
      second bigint[];
      more text := '';
      found uuid[];
    begin
      if is_apart and cardinality(nears) > 1 then
        for i in 1 .. cardinality(nears) - 1 loop
          pairs := pairs || array(select hashtextextended(least(a collate "C", b collate "C") || greatest(a collate "C", b collate "C"), 0)
            from unnest(nears[i]::text[]) a, unnest(nears[i + 1]::text[]) b where a <> b and (sought is null or a = sought[i] or b = sought[i + 1]))::text;
        end loop;
        first := pairs[1];
        second := pairs[2];
        case cardinality(pairs)
          when 1 then return array(${lookup(`${pairsOf} && first`, variables, true)});
          when 2 then return array(${lookup(`${pairsOf} && first and ${pairsOf} && second`, variables, true)});
          else more := (select string_agg(format('${pairsOf} && %L', each), ' and ') from unnest(pairs) each);
        end case;
        execute format('select array(${lookup('%1$s', numbered, true)})', more) into found using held, offices, cases, born, seen, wanted;
      else
        more := coalesce((select string_agg(format('name_tokens && %L', each), ' and ') from unnest(nears) each), 'true');
        execute format('select array(${lookup('%1$s', numbered, false)})', more) into found using held, offices, cases, born, seen, wanted;
      end if;
      return found;
    end $$;
  comment on function case_record.bearers(text[], boolean, text[], text[], uuid[], uuid[], date[], uuid[], integer) is
    'People who bear a word near each of those sought: lists of keys, one a word, written as texts. With is_apart each needs a word of its own; without, one word may stand for several, such as a name sought in two scripts. With sought, the keys themselves, one of every two neighbours is as it is sought. Offices null: of all';
  revoke execute on function case_record.bearers(text[], boolean, text[], text[], uuid[], uuid[], date[], uuid[], integer) from public;
`;

const byName = /* sql */ `
  create or replace function case_record.found_by_name(sought text, wanted integer, birth_dates date[] default '{}')
    returns table (person_id uuid, step integer) stable security definer rows 60 language plpgsql
    set search_path = pg_catalog, public, case_record, pg_temp set enable_seqscan = off set pg_trgm.similarity_threshold = 0.45
    set plan_cache_mode = force_generic_plan as $$
    declare
      tokens text[] := case_record.name_tokens('', sought);
      words text[] := array(select token from unnest(tokens) token where token not like '=%' limit 6);
      keys text[] := array(select distinct token from unnest(tokens) token where token like '=%' limit 6);
      is_paired boolean := cardinality(keys) > 1;
      exact text[] := case when is_paired then array(select array[key]::text from unnest(keys) key) else '{}' end;
      unfinished text := substring(case_record.name_words(sought) from '[a-z]{2,}$');
      offices uuid[] := case when access.sees_all_offices() then null else access.office_ids() end;
      cases uuid[] := case when offices is not null and access.agency_id() is not null then array(select case_record.agency_case_ids()) end;
      born date[] := case when cardinality(birth_dates) > 0 then birth_dates end;
      alike uuid[] := '{}';
      same uuid[];
      more uuid[];
      near text[];
      nears text[] := '{}';
    begin
      if cardinality(words) = 0 then return; end if;
      if cardinality(keys) > 0 then
        alike := case_record.bearers(exact, true, null, keys, offices, cases, born, '{}', wanted);
      end if;
      if cardinality(keys) = 0 or cardinality(alike) >= wanted then
        same := case_record.bearers(exact, true, null, words, offices, cases, born, '{}', wanted);
        return query select unnest(same), 1;
        return query select other, 2 from unnest(alike) other where other <> all (same) limit wanted - cardinality(same);
        return;
      end if;
      if cardinality(alike) > 0 then
        same := array(select p.id from case_record.people p where p.id = any (alike) and p.name_tokens @> words
          union select n.person_id from case_record.person_names n where n.person_id = any (alike) and n.name_tokens @> words);
        return query select unnest(same), 1;
        return query select other, 2 from unnest(alike) other where other <> all (same);
        if cardinality(same) > 0 then return; end if;
      end if;

      for i in 1 .. cardinality(keys) loop
        near := array(
          select '=' || key from (
            select key from case_record.name_spellings where key % substr(keys[i], 2)
            union
            select key from case_record.name_spellings
            where key ~>=~ substr(keys[i], 2, 1) and key ~<~ (substr(keys[i], 2, 1) || '~')
              and abs(length(key) - length(keys[i]) + 1) <= 1 and levenshtein_less_equal(key, substr(keys[i], 2), 1) <= 1) spelt
          order by levenshtein(key, substr(keys[i], 2)), key limit 10);
        if keys[i] = '=' || case_record.words_key(unfinished) then
          near := near || array(select distinct '=' || key from (select key from case_record.name_spellings
            where spelling ~>=~ unfinished and spelling ~<~ (unfinished || '~') order by spelling limit 20) begun);
        end if;
        nears := nears || near::text;
      end loop;
      -- Mostly one word of two is misspelt. Whoever bears both of them otherwise is looked for where few bear one as it is.
      if is_paired then
        more := case_record.bearers(nears, true, keys, null, offices, cases, born, alike, wanted);
        return query select unnest(more), 3;
        alike := alike || more;
      end if;
      if cardinality(alike) < wanted / 2 then
        more := case_record.bearers(nears, is_paired, null, null, offices, cases, born, alike, wanted);
        return query select unnest(more), 3;
        alike := alike || more;
      end if;
      if cardinality(alike) > 0 or not is_paired then return; end if;

      if exists (select from unnest(nears) listed, unnest(listed::text[]) key group by key having count(*) > 1) then
        alike := case_record.bearers(nears, false, null, null, offices, cases, born, '{}', wanted);
        return query select unnest(alike), 3;
      end if;
      if cardinality(alike) > 0 or cardinality(nears) < 3 then return; end if;

      for i in 1 .. cardinality(nears) loop
        more := case_record.bearers(nears[:i - 1] || nears[i + 1:], true, null, null, offices, cases, born, alike, wanted);
        return query select unnest(more), 4;
        alike := alike || more;
      end loop;
    end $$;
`;

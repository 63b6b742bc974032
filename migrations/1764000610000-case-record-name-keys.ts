import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names in any script and spelling made comparable.
 *
 * - `name_letters`: Latin letters only; Arabic, Persian, Pashto, Urdu, Kurdish and Cyrillic letters as Latin ones.
 * - `name_words`: the same without articles and "son of", compounds of Abd written as one.
 * - `words_key`: what spellings agree on: consonants, each sound written one way (Mohammed, Muhammad, محمد: mhmd).
 * - `name_tokens`: every word as spelt and, led by `=`, its key; words of other scripts as they stand.
 *
 * All of it must mean the same whatever the locale of the server, so nothing here relies on its classes of letters.
 */
export class CaseRecordNameKeys1764000610000 implements MigrationInterface {
  name = 'CaseRecordNameKeys1764000610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create or replace function case_record.name_letters(name text) returns text immutable parallel safe language plpgsql
        set search_path = pg_catalog, public as $$
        declare
          n text := coalesce(name, '');
        begin
          if octet_length(n) = length(n) then
            n := translate(lower(n collate "C"), '''\`', '');
          else
            n := regexp_replace(n, '[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640\\u200B-\\u200F\\u02BC-\\u02BF''’‘\`´]', '', 'g');
            n := lower((public.unaccent('public.unaccent', translate(replace(n, 'الله', 'allah'),
              'АБВГҐДЕЁЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', 'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя'))) collate "C");
            if octet_length(n) <> length(n) then
              n := regexp_replace(n, '(^|[^\\u0621-\\u06D3])ال(?=[\\u0621-\\u06D3]{2})', '\\1', 'g');
              n := replace(replace(replace(replace(replace(replace(replace(replace(n, 'ش', 'sh'), 'خ', 'kh'), 'غ', 'gh'), 'ث', 'th'), 'ذ', 'dh'), 'چ', 'ch'), 'ژ', 'zh'), 'ښ', 'sh');
              n := replace(replace(replace(replace(replace(replace(replace(replace(n, 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'щ', 'shch'), 'ш', 'sh'), 'ю', 'yu'), 'я', 'ya');
              n := translate(n, 'اأإآٱبتټٹةجحدډڈرړڑڕزسصضطظعفقكکلڵمنڼںهہھەوؤۆيىیېێۍےئپگګڤабвгґдеёєзиіїйклмнопрстуфыэءъь',
                'aaaaabtttajhdddrrrrzssdtzafqkkllmnnnhhhawwwyyyyyyyypggvabvhgdeeeziiiyklmnoprstufye');
            end if;
          end if;
          return btrim(regexp_replace(n, '[^a-z]+', ' ', 'g'));
        end $$;

      create or replace function case_record.name_words(name text) returns text immutable parallel safe language plpgsql set search_path = pg_catalog, case_record as $$
        begin
          return regexp_replace(regexp_replace(case_record.name_letters(name), '\\mabd[uaeo]?[lr]? ((al|el|ul|ar|ur) )?', 'abd', 'g'), '\\m(al|el|bin|ibn|bint) ', '', 'g');
        end $$;

      create or replace function case_record.words_key(words text) returns text immutable parallel safe language plpgsql set search_path = pg_catalog as $$
        begin
          words := regexp_replace(words, '\\m(?:al|el)(?=[^aeiou ][a-z][a-z])', '', 'g');
          words := ' ' || regexp_replace(words, '\\mabd[aeiou]?l?', 'abd', 'g');
          words := replace(replace(replace(replace(replace(replace(replace(replace(replace(words,
            'kh', 'h'), 'gh', 'g'), 'ou', 'u'), 'ph', 'f'), 'dj', 'j'), 'ch', 'sh'), 'th', 't'), 'dh', 'd'), 'zh', 'z');
          words := replace(replace(regexp_replace(words, '\\m[aeiou]+', 'A', 'g'), ' y', ' Y'), ' w', ' W');
          words := lower(translate(words, 'qcvjpaeiouyw', 'kkfgb'));
          words := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(words,
            'bb', 'b'), 'dd', 'd'), 'ff', 'f'), 'gg', 'g'), 'hh', 'h'), 'kk', 'k'), 'll', 'l'), 'mm', 'm'), 'nn', 'n'), 'rr', 'r'), 'ss', 's'), 'tt', 't'), 'xx', 'x'), 'zz', 'z');
          return btrim(regexp_replace(words, '([a-z]{3})h\\M', '\\1', 'g'));
        end $$;

      create or replace function case_record.name_key(name text) returns text immutable parallel safe language plpgsql set search_path = pg_catalog, case_record as $$
        begin return case_record.words_key(case_record.name_words(name)); end $$;

      create or replace function case_record.name_tokens(latin text, other text) returns text[] immutable parallel safe language plpgsql set search_path = pg_catalog, case_record as $$
        declare
          words text := case_record.name_words(latin);
          others text := case when other <> '' then case_record.name_words(other) else '' end;
          tokens text[];
        begin
          words := btrim(words || ' ' || others);
          tokens := string_to_array(words, ' ') || string_to_array(nullif('=' || replace(case_record.words_key(words), ' ', ' ='), '='), ' ');
          if others = '' and other <> '' then tokens := tokens || regexp_split_to_array(btrim(other), '[\\s[:punct:]]+'); end if;
          return tokens;
        end $$;
    `);
    await runner.query(/* sql */ `
      create extension if not exists btree_gin;
      alter table case_record.people drop column name_key, drop column name_local_key;
      alter table case_record.people
        add column name_key text generated always as (case_record.name_key(given_names || ' ' || family_name)) stored,
        add column name_local_key text generated always as (case_record.name_key(name_local)) stored,
        add column name_tokens text[] generated always as (case_record.name_tokens(given_names || ' ' || family_name, name_local)) stored;
      create index people_name on case_record.people using gin (name_key gin_trgm_ops, name_local_key gin_trgm_ops);
      create index people_name_tokens on case_record.people using gin (office_id, name_tokens) with (fastupdate = off);
    `);
  }

  /** The better keys stay: the columns before this migration are made by functions of the same names. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.people drop column name_tokens;
      drop function case_record.name_tokens(text, text);
    `);
  }
}

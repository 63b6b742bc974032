import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A name that is changed in English takes its words in other languages along, marked as made for the former name:
 * somebody looks at them again. What is called by a proper name is read in English until then, so that no letter goes out
 * under an address that was given up. Where the new name has words already, those stand.
 */
export class CaseRecordRenamedWording1767010100000 implements MigrationInterface {
  name = 'CaseRecordRenamedWording1767010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter table case_record.wordings add column made_for text not null default '' check (length(made_for) <= 500),
        add column is_waiting boolean not null default false, add check (made_for <> '' or not is_waiting);

      -- A name may be longer than the words there are room for; it is changed all the same, and put into languages by nobody.
      create function case_record.take_words_along(former text, present text, is_proper boolean) returns void security definer
        set search_path = pg_catalog, case_record language sql as $$
        insert into wordings (id, english, french, arabic, made_for, is_waiting)
        select gen_random_uuid(), present, w.french, w.arabic, coalesce(nullif(w.made_for, ''), w.english), is_proper
        from wordings w where w.english = former and present <> '' and present <> former
          and length(present) <= 500 and w.french || w.arabic <> ''
        on conflict (english) do nothing $$;
      revoke execute on function case_record.take_words_along(text, text, boolean) from public;

      create function case_record.name_changed() returns trigger security definer
        set search_path = pg_catalog, case_record language plpgsql as $$
        begin
          perform take_words_along(to_jsonb(old) ->> tg_argv[0], to_jsonb(new) ->> tg_argv[0], tg_argv[1]::boolean);
          return null;
        end $$;
      do $$
        declare named text[];
        begin
          foreach named slice 1 in array array[${names.map(([table, column, isProper]) => `['${table}', '${column}', '${isProper}']`).join(', ')}] loop
            execute format('create trigger %I after update of %I on %s for each row when (old.%2$I is distinct from new.%2$I)
              execute function case_record.name_changed(%2$L, %4$L)', 'take_words_along_' || named[2], named[2], named[1], named[3]);
          end loop;
        end $$;

      -- Rules in force never change: another name comes with a version of a later day.
      create function case_record.version_named() returns trigger security definer
        set search_path = pg_catalog, case_record language plpgsql as $$
        declare former text;
        begin
          case tg_table_name
            when 'requirements' then
              select r.title into former from pipeline.requirements r
                join pipeline.programme_versions v on v.id = r.programme_version_id
                join pipeline.programme_versions own on own.id = new.programme_version_id and own.programme_id = v.programme_id
              where r.code = new.code and v.effective_from < own.effective_from order by v.effective_from desc limit 1;
            when 'check_types' then
              select t.title into former from case_processing.check_types t
              where t.programme_code = new.programme_code and t.code = new.code and t.effective_from < new.effective_from
              order by t.effective_from desc limit 1;
            when 'step_tasks' then
              select t.title into former from case_processing.step_tasks t
              where t.programme_code is not distinct from new.programme_code and t.step = new.step and t.task_code = new.task_code
                and t.effective_from < new.effective_from
              order by t.effective_from desc limit 1;
          end case;
          perform take_words_along(former, new.title, false);
          return null;
        end $$;
      create trigger take_words_along after insert on pipeline.requirements for each row execute function case_record.version_named();
      create trigger take_words_along after insert on case_processing.check_types for each row execute function case_record.version_named();
      create trigger take_words_along after insert on case_processing.step_tasks for each row execute function case_record.version_named();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_record.version_named(), case_record.name_changed() cascade;
      drop function case_record.take_words_along(text, text, boolean);
      alter table case_record.wordings drop column is_waiting, drop column made_for;
    `);
  }
}

/** Where names stand that an administrator may change, and whether they are proper names. */
const names = [
  ['pipeline.programmes', 'name', false],
  ['pipeline.requirements', 'title', false],
  ['pipeline.message_templates', 'title', false],
  ['access.offices', 'name', true],
  ['access.offices', 'letter_name', true],
  ['access.offices', 'letter_address', true],
  ['access.agencies', 'name', true],
  ['case_processing.check_types', 'title', false],
  ['case_processing.step_tasks', 'title', false],
  ['case_processing.letter_templates', 'title', false],
  ['case_processing.interview_forms', 'name', false],
  ['case_processing.rooms', 'name', true],
  ['orientation.courses', 'name', false],
] as const;

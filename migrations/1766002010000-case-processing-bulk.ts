import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What keeps a large import fast: tables are looked at anew only where they have doubled, since looking at a million
 * people takes seconds and a thousand more of them change no plan; and of people who are new, no list is searched for
 * what it held before.
 */
export class CaseProcessingBulk1766002010000 implements MigrationInterface {
  name = 'CaseProcessingBulk1766002010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create or replace function case_processing.note_table_sizes() returns void security definer set search_path = pg_catalog language plpgsql as $$
        declare
          outgrown regclass;
        begin
          for outgrown in
            select c.oid from pg_class c
            where c.oid in ('case_record.cases'::regclass, 'case_record.people'::regclass, 'case_record.case_members'::regclass,
                'case_record.relationships'::regclass, 'case_record.name_spellings'::regclass, 'pipeline.case_windows'::regclass)
              and pg_stat_get_mod_since_analyze(c.oid) > 200 + greatest(c.reltuples, 0)
          loop
            execute format('analyze %s', outgrown);
          end loop;
        end $$;

      create function case_record.enter_preferred() returns trigger set search_path = pg_catalog, case_record language plpgsql as $$
        begin
          insert into case_record.contacts (id, person_id, case_id, office_id, channel, value, is_preferred)
            select gen_random_uuid(), p.id, p.case_id, p.office_id, 'phone', btrim(p.phone), true from added p where btrim(p.phone) <> '';
          insert into case_record.languages (id, person_id, case_id, office_id, language, speaks, reads, is_preferred)
            select gen_random_uuid(), p.id, p.case_id, p.office_id, p.language, 'well', 'none', true from added p where p.language <> '';
          return null;
        end $$;
      drop trigger preferred_of_new on case_record.people;
      create trigger preferred_of_new after insert on case_record.people
        referencing new table as added for each statement execute function case_record.enter_preferred();

      -- Without settings of its own it becomes part of the query that calls it.
      alter function case_record.stands_for_year(date) reset search_path;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      alter function case_record.stands_for_year(date) set search_path = pg_catalog;
      drop trigger preferred_of_new on case_record.people;
      create trigger preferred_of_new after insert on case_record.people
        referencing new table as changed for each statement execute function case_record.keep_preferred();
      drop function case_record.enter_preferred();
      create or replace function case_processing.note_table_sizes() returns void security definer set search_path = pg_catalog language plpgsql as $$
        begin
          analyze case_record.cases, case_record.people, case_record.case_members, case_record.relationships, case_record.name_spellings,
            pipeline.case_windows;
        end $$;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What runs with its owner's rights looks among temporary tables last. Where they are not named in a search path they are
 * searched first, and a caller could put a table of its own in the place of one of ours (PostgreSQL manual, "Writing
 * SECURITY DEFINER Functions Safely"). Nor may anybody but the owner make temporary tables here at all.
 */
export class AccessTemporaryTablesLast1767900000000 implements MigrationInterface {
  name = 'AccessTemporaryTablesLast1767900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      do $$ declare owned record; begin
        for owned in select f.name, f.path from (${paths}) f where f.path not like '%pg_temp' loop
          execute format('alter function %s set search_path = %s, pg_temp', owned.name, owned.path);
        end loop;
        execute format('revoke temporary on database %I from public', current_database());
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      do $$ declare owned record; begin
        for owned in select f.name, f.path from (${paths}) f where f.path like '%, pg_temp' loop
          execute format('alter function %s set search_path = %s', owned.name, left(owned.path, -length(', pg_temp')));
        end loop;
        execute format('grant temporary on database %I to public', current_database());
      end $$`);
  }
}

const paths = /* sql */ `
  select p.oid::regprocedure as name, substr(setting, length('search_path=') + 1) as path
  from pg_proc p cross join unnest(p.proconfig) setting
  where p.prosecdef and setting like 'search_path=%' and p.pronamespace::regnamespace::text not in ('pg_catalog', 'public')`;

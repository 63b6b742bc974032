import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What one statement adds to a table is written to the audit log by one statement too. An import adds a thousand rows
 * at a time, and a trigger called for each of them took a quarter of its time. Changes and removals, which come one by
 * one, keep the trigger they had.
 */
export class AuditByStatement1766002000000 implements MigrationInterface {
  name = 'AuditByStatement1766002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(digests("when (new.digest = '')"));
    await runner.query(logInserts);
    await runner.query(
      watchedBy(`
      execute format('create trigger audit_insert after insert on %s referencing new table as added for each statement execute function audit.log_inserts(%s)', target, arguments);
      execute format('create trigger audit_change after update or delete on %s for each row execute function audit.log_change(%s)', target, arguments);`),
    );
    await runner.query(watchAnew);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      watchedBy(`
      execute format('create trigger audit_change after insert or update or delete on %s for each row execute function audit.log_change(%s)', target, arguments);`),
    );
    await runner.query(watchAnew);
    await runner.query('drop function audit.log_inserts()');
    await runner.query(digests(''));
  }
}

/** The digest of entries that come without one. */
const digests = (condition: string) => /* sql */ `
  drop trigger digest on audit.change_log;
  create trigger digest before insert on audit.change_log for each row ${condition} execute function audit.digest_change();`;

/** Arguments as those of audit.log_change: compartment of the table, then the columns whose values are never logged. */
const logInserts = /* sql */ `
  create function audit.log_inserts() returns trigger security definer set search_path = pg_catalog, audit language plpgsql as $$
    declare
      is_cases constant boolean := tg_table_schema = 'case_record' and tg_table_name = 'cases';
      columns text[];
      secrets jsonb;
    begin
      select array(select key from jsonb_object_keys(to_jsonb(a)) key order by key) into columns from added a limit 1;
      if columns is null then return null; end if;
      select coalesce(jsonb_object_agg(column_name, '(secret)'), '{}') into secrets
        from generate_series(1, tg_nargs - 1) i, unnest(columns) column_name where column_name = tg_argv[i];
      insert into audit.change_log (id, at, transaction_id, staff_id, purpose, request_id, table_name, row_id, case_id, office_id,
        compartment, action, changed, old_values, new_values, digest)
      select id, at, transaction_id, staff_id, purpose, request_id, table_name, row_id, case_id, office_id, compartment, 'insert', columns,
        null, facts, audit.change_digest(row(id, at, transaction_id, staff_id, purpose, request_id, table_name, row_id, case_id, office_id,
          compartment, 'insert', columns, null, facts, null)::audit.change_log)
      from (
        select nextval('audit.change_log_id') as id, clock_timestamp() as at, pg_current_xact_id() as transaction_id,
          nullif(current_setting('passage.staff_id', true), '')::uuid as staff_id, nullif(current_setting('passage.purpose', true), '') as purpose,
          nullif(current_setting('passage.request_id', true), '') as request_id, tg_table_schema || '.' || tg_table_name as table_name,
          coalesce(facts ->> 'id', facts ->> 'case_id', '') as row_id,
          (facts ->> case when is_cases then 'id' else 'case_id' end)::uuid as case_id, (facts ->> 'office_id')::uuid as office_id,
          case when tg_argv[0] = 'by-stage' then case when facts ->> 'stage' = 'health' then 'health' end
            else coalesce(nullif(tg_argv[0], ''), nullif(facts ->> 'compartment', 'case')) end as compartment, facts
        from (select to_jsonb(a) || secrets as facts from added a offset 0) row_added offset 0) entry;
      return null;
    end $$;
  revoke execute on function audit.log_inserts() from public;`;

const watchedBy = (statements: string) => /* sql */ `
  create or replace function audit.watch(target regclass, compartment text default '', variadic secrets text[] default '{}') returns void language plpgsql as $$
    declare
      arguments text := (select string_agg(quote_literal(word), ', ') from unnest(array[compartment] || secrets) word);
    begin${statements}
    end $$;`;

/** Watches the tables that are watched whole as {@link watchedBy} says now; those watched in one column stay as they are. */
const watchAnew = /* sql */ `
  do $$
    declare
      watched record;
    begin
      for watched in
        select t.tgrelid::regclass as target, t.tgname, string_to_array(encode(t.tgargs, 'escape'), '\\000') as words
        from pg_trigger t where t.tgfoid = 'audit.log_change'::regproc and t.tgattr::text = ''
      loop
        execute format('drop trigger %I on %s', watched.tgname, watched.target);
        execute format('drop trigger if exists audit_insert on %s', watched.target);
        perform audit.watch(watched.target, watched.words[1], variadic watched.words[2:cardinality(watched.words) - 1]);
      end loop;
    end $$;`;

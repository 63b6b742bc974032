import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who changed and who read what. Append-only: the API may neither write these tables directly nor change
 * or delete a row. Each row carries its own digest; the sealer chains the digests of whole batches.
 *
 * Values of a compartment (health, protection, security) are shown only to roles that hold it.
 */
export class AuditLog1764000200000 implements MigrationInterface {
  name = 'AuditLog1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema audit;
      grant usage on schema audit to passage_app;

      -- Sequences rather than identity columns: PostgreSQL 16 has none on partitioned tables.
      create sequence audit.change_log_id;
      create table audit.change_log (
        id bigint not null default nextval('audit.change_log_id'),
        at timestamptz not null default clock_timestamp(),
        transaction_id xid8 not null default pg_current_xact_id(),
        staff_id uuid,
        purpose text,
        request_id text,
        table_name text not null,
        row_id text not null,
        case_id uuid,
        office_id uuid,
        compartment text,
        action text not null,
        changed text[] not null,
        old_values jsonb,
        new_values jsonb,
        digest bytea not null,
        primary key (id, at)
      ) partition by range (at);
      create table audit.change_log_default partition of audit.change_log default;
      create index change_log_case on audit.change_log (case_id, id desc);
      create index change_log_transaction on audit.change_log (transaction_id);

      create sequence audit.read_log_id;
      create table audit.read_log (
        id bigint not null default nextval('audit.read_log_id'),
        at timestamptz not null default clock_timestamp(),
        transaction_id xid8 not null default pg_current_xact_id(),
        staff_id uuid not null,
        purpose text,
        request_id text,
        what text not null,
        case_ids uuid[] not null default '{}',
        person_ids uuid[] not null default '{}',
        digest bytea not null,
        primary key (id, at)
      ) partition by range (at);
      create table audit.read_log_default partition of audit.read_log default;
      create index read_log_case on audit.read_log using gin (case_ids);
      create index read_log_transaction on audit.read_log (transaction_id);

      create table audit.seals (
        number bigint primary key,
        sealed_at timestamptz not null default clock_timestamp(),
        from_transaction xid8 not null,
        to_transaction xid8 not null,
        change_count bigint not null,
        read_count bigint not null,
        previous_seal bytea not null,
        seal bytea not null
      );

      create function audit.change_digest(r audit.change_log) returns bytea stable language sql as $$
        select sha256(convert_to(concat_ws('|', r.id, extract(epoch from r.at), r.transaction_id, r.staff_id, r.purpose, r.request_id, r.table_name,
          r.row_id, r.case_id, r.office_id, r.compartment, r.action, r.changed::text, r.old_values::text, r.new_values::text), 'UTF8')) $$;
      create function audit.read_digest(r audit.read_log) returns bytea stable language sql as $$
        select sha256(convert_to(concat_ws('|', r.id, extract(epoch from r.at), r.transaction_id, r.staff_id, r.purpose, r.request_id, r.what,
          r.case_ids::text, r.person_ids::text), 'UTF8')) $$;

      create function audit.digest_change() returns trigger language plpgsql as $$
        begin new.digest := audit.change_digest(new); return new; end $$;
      create trigger digest before insert on audit.change_log for each row execute function audit.digest_change();

      -- One trigger function serves every table. Arguments: compartment of the table ('' = from the row or none;
      -- 'by-stage' = what the health stage wrote is health's), then the columns whose values are never logged (secrets).
      create function audit.log_change() returns trigger security definer set search_path = pg_catalog, audit language plpgsql as $$
        declare
          before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
          after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
          facts jsonb;
          changed text[];
          secret text;
        begin
          for i in 1 .. tg_nargs - 1 loop
            secret := tg_argv[i];
            if before ? secret then before := before || jsonb_build_object(secret, '(secret)'); end if;
            if after ? secret then after := after || jsonb_build_object(secret, case when before -> secret is not null and to_jsonb(old) -> secret is distinct from to_jsonb(new) -> secret then '(secret, changed)' else '(secret)' end); end if;
          end loop;
          facts := coalesce(after, before);
          if tg_op = 'UPDATE' then
            select coalesce(array_agg(key order by key), '{}') into changed from jsonb_each(after) where value is distinct from before -> key;
            if changed = '{}' or changed = '{version}' then return null; end if;
          else
            select array_agg(key order by key) into changed from jsonb_object_keys(facts) key;
          end if;
          insert into audit.change_log (staff_id, purpose, request_id, table_name, row_id, case_id, office_id, compartment, action, changed, old_values, new_values, digest)
          values (
            nullif(current_setting('passage.staff_id', true), '')::uuid, nullif(current_setting('passage.purpose', true), ''),
            nullif(current_setting('passage.request_id', true), ''),
            tg_table_schema || '.' || tg_table_name, coalesce(facts ->> 'id', facts ->> 'case_id', ''),
            case when tg_table_schema = 'case_record' and tg_table_name = 'cases' then (facts ->> 'id')::uuid else (facts ->> 'case_id')::uuid end,
            (facts ->> 'office_id')::uuid,
            case when tg_argv[0] = 'by-stage' then case when facts ->> 'stage' = 'health' then 'health' end
              else coalesce(nullif(tg_argv[0], ''), nullif(facts ->> 'compartment', 'case')) end,
            lower(tg_op), changed, before, after, '');
          return null;
        end $$;

      -- Attaches the trigger to a table; used by every later migration.
      create function audit.watch(target regclass, compartment text default '', variadic secrets text[] default '{}') returns void language plpgsql as $$
        begin
          execute format('create trigger audit_change after insert or update or delete on %s for each row execute function audit.log_change(%s)',
            target, (select string_agg(quote_literal(word), ', ') from unnest(array[compartment] || secrets) word));
        end $$;

      revoke execute on function audit.watch(regclass, text, text[]) from public;

      -- The entries of many requests at once. The digest is reckoned here, in the words of audit.read_digest, because
      -- a trigger would cost each entry as much as writing it does.
      create function audit.log_reads(entries jsonb) returns void security definer set search_path = pg_catalog, audit language sql as $$
        insert into audit.read_log (id, at, transaction_id, staff_id, purpose, request_id, what, case_ids, person_ids, digest)
        select id, at, transaction_id, "staffId", purpose, "requestId", what, "caseIds", "personIds",
          sha256(convert_to(concat_ws('|', id, extract(epoch from at), transaction_id, "staffId", purpose, "requestId", what,
            "caseIds"::text, "personIds"::text), 'UTF8'))
        from (
          select nextval('audit.read_log_id') as id, clock_timestamp() as at, pg_current_xact_id() as transaction_id, e.*
          from jsonb_to_recordset(entries) as e("staffId" uuid, purpose text, "requestId" text, what text, "caseIds" uuid[], "personIds" uuid[])
          offset 0) entry $$;

      -- Seals every row of transactions that are over: rows of a transaction still running go into a later seal,
      -- so nothing can slip in behind a seal.
      create function audit.seal() returns bigint security definer set search_path = pg_catalog, audit language plpgsql as $$
        declare
          last audit.seals;
          upto xid8 := pg_snapshot_xmin(pg_current_snapshot());
          since xid8;
          changes bytea; change_total bigint; reads bytea; read_total bigint;
        begin
          perform pg_advisory_xact_lock(hashtext('audit.seal'));
          select * into last from audit.seals order by number desc limit 1;
          since := coalesce(last.to_transaction, '0'::xid8);
          if upto <= since then return 0; end if;
          select count(*), sha256(coalesce(string_agg(digest, ''::bytea order by id), ''::bytea)) into change_total, changes
            from audit.change_log where transaction_id >= since and transaction_id < upto;
          select count(*), sha256(coalesce(string_agg(digest, ''::bytea order by id), ''::bytea)) into read_total, reads
            from audit.read_log where transaction_id >= since and transaction_id < upto;
          if change_total + read_total = 0 then return 0; end if;
          insert into audit.seals (number, from_transaction, to_transaction, change_count, read_count, previous_seal, seal)
          values (coalesce(last.number, 0) + 1, since, upto, change_total, read_total, coalesce(last.seal, ''::bytea),
            sha256(coalesce(last.seal, ''::bytea) || convert_to(concat_ws('|', coalesce(last.number, 0) + 1, since, upto, change_total, read_total), 'UTF8') || changes || reads));
          return change_total + read_total;
        end $$;
      -- Cases are a later floor's table: looked up when asked, not when this is made.
      create function audit.concerns_own_office(case_ids uuid[]) returns boolean stable security definer set search_path = pg_catalog language plpgsql as $$
        begin return exists (select from case_record.cases where id = any (case_ids) and office_id = any (access.office_ids())); end $$;
      create view audit.changes with (security_barrier) as
        select id, at, staff_id, purpose, request_id, table_name, row_id, case_id, office_id, compartment, action, changed,
          case when compartment is null or compartment = any ((select access.compartments())::text[]) then old_values end as old_values,
          case when compartment is null or compartment = any ((select access.compartments())::text[]) then new_values end as new_values
        from audit.change_log
        where (select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]);
      create view audit.reads with (security_barrier) as
        select id, at, staff_id, purpose, request_id, what, case_ids, person_ids from audit.read_log
        where (select access.sees_all_offices()) or audit.concerns_own_office(case_ids);
      grant select on audit.changes, audit.reads, audit.seals to passage_app;

      create function audit.unsealed_count() returns bigint stable security definer set search_path = pg_catalog, audit language sql as $$
        with last as (select coalesce((select to_transaction from audit.seals order by number desc limit 1), '0'::xid8) as upto)
        select (select count(*) from audit.change_log, last where transaction_id >= upto) + (select count(*) from audit.read_log, last where transaction_id >= upto) $$;

      revoke execute on all functions in schema audit from public;
      grant execute on function audit.log_reads(jsonb), audit.seal(), audit.unsealed_count(), audit.concerns_own_office(uuid[]) to passage_app;
    `);
    await runner.query(/* sql */ `
      select audit.watch('access.offices'), audit.watch('access.agencies'), audit.watch('access.staff', '', 'password_hash');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop trigger audit_change on access.offices;
      drop trigger audit_change on access.agencies;
      drop trigger audit_change on access.staff;
      drop schema audit cascade;
    `);
  }
}

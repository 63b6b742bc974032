import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff, offices, receiving agencies and sessions, and the functions by which every row-level policy
 * asks who is acting. The API sets the acting person as settings of the connection; unset means nobody.
 */
export class AccessStaff1764000100000 implements MigrationInterface {
  name = 'AccessStaff1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema access;
      grant usage on schema access to passage_app;

      create table access.offices (
        id uuid primary key,
        code text not null unique,
        name text not null,
        country char(2) not null,
        time_zone text not null,
        is_active boolean not null default true,
        version integer not null default 1
      );
      create table access.agencies (
        id uuid primary key,
        code text not null unique,
        name text not null,
        country char(2) not null,
        is_active boolean not null default true,
        version integer not null default 1
      );
      create table access.staff (
        id uuid primary key,
        email text not null,
        name text not null,
        roles text[] not null,
        office_ids uuid[] not null default '{}',
        sees_all_offices boolean not null default false,
        agency_id uuid references access.agencies (id),
        locale text not null default 'en',
        is_active boolean not null default true,
        password_hash text not null,
        failed_sign_ins integer not null default 0,
        locked_until timestamptz,
        version integer not null default 1
      );
      create unique index staff_email on access.staff (lower(email));
      create table access.sessions (
        id uuid primary key,
        token_hash bytea not null unique,
        csrf_token text not null,
        staff_id uuid not null references access.staff (id) on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index sessions_staff on access.sessions (staff_id);
      create table access.saved_views (
        id uuid primary key,
        staff_id uuid not null references access.staff (id) on delete cascade,
        page text not null,
        name text not null,
        query text not null,
        created_at timestamptz not null default now(),
        unique (staff_id, page, name)
      );

      create function access.staff_id() returns uuid stable language sql
        as $$ select nullif(current_setting('passage.staff_id', true), '')::uuid $$;
      create function access.office_ids() returns uuid[] stable language sql
        as $$ select coalesce(nullif(current_setting('passage.office_ids', true), '')::uuid[], '{}') $$;
      create function access.sees_all_offices() returns boolean stable language sql
        as $$ select coalesce(nullif(current_setting('passage.all_offices', true), '')::boolean, false) $$;
      create function access.agency_id() returns uuid stable language sql
        as $$ select nullif(current_setting('passage.agency_id', true), '')::uuid $$;
      create function access.compartments() returns text[] stable language sql
        as $$ select coalesce(nullif(current_setting('passage.compartments', true), '')::text[], '{}') $$;

      grant select, insert, update on access.offices, access.agencies to passage_app;
      grant select (id, email, name, roles, office_ids, sees_all_offices, agency_id, locale, is_active, failed_sign_ins, locked_until, version),
            insert,
            update (email, name, roles, office_ids, sees_all_offices, agency_id, locale, is_active, password_hash, failed_sign_ins, locked_until, version)
        on access.staff to passage_app;
      grant select, insert, update, delete on access.sessions, access.saved_views to passage_app;

      alter table access.saved_views enable row level security;
      create policy own_views on access.saved_views to passage_app using (staff_id = (select access.staff_id()));

      alter table platform.jobs enable row level security;
      create policy own_jobs on platform.jobs to passage_app using (owner_id = (select access.staff_id()));

      -- The only way to a password hash: one address at a time, for the comparison at sign-in.
      create function access.sign_in_candidate(address text)
        returns table (id uuid, password_hash text, failed_sign_ins integer, locked_until timestamptz, is_active boolean)
        stable security definer set search_path = pg_catalog, access language sql
        as $$ select id, password_hash, failed_sign_ins, locked_until, is_active from access.staff where lower(email) = lower(address) $$;
      revoke execute on function access.sign_in_candidate(text) from public;
      grant execute on function access.sign_in_candidate(text) to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy own_jobs on platform.jobs; drop schema access cascade');
  }
}

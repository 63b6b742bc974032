import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The API's database role and the extensions every area builds on.
 *
 * `passage_app` cannot log in and owns nothing: the login role the API connects with is made a member of it,
 * so that what the API may do is written down here, once, whatever the login is called.
 */
export class PlatformRoles1764000000000 implements MigrationInterface {
  name = 'PlatformRoles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      do $$ begin
        if not exists (select from pg_roles where rolname = 'passage_app') then
          create role passage_app nologin nosuperuser nobypassrls;
        end if;
      end $$;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gist;
      create extension if not exists pgcrypto;

      create schema platform;
      grant usage on schema platform to passage_app;

      create table platform.jobs (
        id uuid primary key,
        kind text not null,
        state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
        owner_id uuid not null,
        input jsonb not null default '{}',
        done bigint not null default 0,
        total bigint,
        message text,
        result jsonb,
        cancel_requested boolean not null default false,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        version integer not null default 1
      );
      create index jobs_owner on platform.jobs (owner_id, created_at desc);
      grant select, insert, update on platform.jobs to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}

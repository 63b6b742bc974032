import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases, people and everything kept with them. Scope travels with the row: each table carries the case and its
 * office, bound together by a foreign key that follows when a case is handed to another office.
 */
export class CaseRecordFamily1764000300000 implements MigrationInterface {
  name = 'CaseRecordFamily1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create schema case_record;
      grant usage on schema case_record to passage_app;

      -- Lower case, no marks, Arabic and Persian letters as Latin ones, then only what spellings agree on: one key for
      -- every spelling of a name. Long vowels and doubled letters fall together (Mohammed, Muhammad, محمد -> mhmd).
      create function case_record.name_letters(name text) returns text immutable parallel safe language sql
        set search_path = pg_catalog, public as $$
        select btrim(regexp_replace(translate(
          replace(replace(replace(replace(replace(replace(replace(replace(
            lower(public.unaccent('public.unaccent', regexp_replace(coalesce(name, ''), '[\\u064B-\\u065F\\u0670\\u0640]', '', 'g'))),
            'ش', 'sh'), 'خ', 'kh'), 'غ', 'gh'), 'ث', 'th'), 'ذ', 'dh'), 'چ', 'ch'), 'ژ', 'zh'), 'ال', ''),
          'اأإآٱبتةجحدرزسصضطظعفقكکلمنهويىیئؤءپگڤ', 'aaaaabtajhdrzssdtzafqkklmnhwyyyyw' || '' || 'pgv'),
          '[^a-z]+', ' ', 'g')) $$;
      create function case_record.name_key(name text) returns text immutable parallel safe language sql
        set search_path = pg_catalog, case_record as $$
        select btrim(regexp_replace(regexp_replace(translate(
          replace(replace(replace(replace(regexp_replace(case_record.name_letters(name), '\\m(al|el) ', '', 'g'), 'kh', 'h'), 'gh', 'g'), 'ou', 'u'), 'ph', 'f'), 'qcvw', 'kkbu'),
          '(?<=[a-z])[aeiouy]+', '', 'g'), '([a-z])\\1+', '\\1', 'g')) $$;

      create sequence case_record.case_number;
      create sequence case_record.person_number;

      create table case_record.cases (
        id uuid primary key,
        number text not null unique,
        office_id uuid not null references access.offices (id),
        agency_id uuid references access.agencies (id),
        programme_id uuid not null,
        referral_source text not null,
        referral_number text not null,
        referred_on date not null,
        priority text not null default 'normal' check (priority in ('emergency', 'urgent', 'normal')),
        country_of_asylum char(2) not null,
        country_of_origin char(2) not null,
        submission_category text,
        principal_applicant_id uuid,
        owner_id uuid references access.staff (id),
        closed_on date,
        closure_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        unique (id, office_id),
        unique (referral_source, referral_number),
        check ((closed_on is null) = (closure_reason is null))
      );
      create index cases_office on case_record.cases (office_id, referred_on, id);
      create index cases_agency on case_record.cases (agency_id) where agency_id is not null;
      create index cases_owner on case_record.cases (owner_id, referred_on);
      create index cases_programme on case_record.cases (programme_id, referred_on, id);
      create index cases_referred on case_record.cases (referred_on, id);

      create table case_record.people (
        id uuid primary key,
        number text not null unique,
        case_id uuid not null,
        office_id uuid not null,
        given_names text not null check (length(given_names) between 1 and 200),
        family_name text not null default '' check (length(family_name) <= 200),
        name_local text not null default '' check (length(name_local) <= 300),
        sex text not null check (sex in ('female', 'male', 'other', 'unknown')),
        birth_date date not null,
        birth_date_precision text not null default 'day' check (birth_date_precision in ('day', 'month', 'year', 'estimated')),
        nationality char(2),
        language text,
        phone text,
        registration_number text,
        flags text[] not null default '{}',
        name_key text generated always as (case_record.name_key(given_names || ' ' || family_name)) stored,
        name_local_key text generated always as (case_record.name_key(name_local)) stored,
        phone_digits text generated always as (nullif(regexp_replace(coalesce(phone, ''), '\\D', '', 'g'), '')) stored,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index people_case on case_record.people (case_id);
      create index people_name on case_record.people using gin (name_key gin_trgm_ops, name_local_key gin_trgm_ops);
      create index people_birth_date on case_record.people (birth_date);
      create index people_phone on case_record.people (phone_digits) where phone_digits is not null;
      create index people_registration on case_record.people (registration_number) where registration_number is not null;
      alter table case_record.cases add foreign key (principal_applicant_id) references case_record.people (id) deferrable initially deferred;

      create table case_record.case_members (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        relationship text not null,
        is_travelling boolean not null default true,
        joined_on date not null,
        left_on date,
        leave_reason text,
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        check (left_on is null or left_on >= joined_on)
      );
      create unique index case_members_one_case on case_record.case_members (person_id) where left_on is null;
      create index case_members_case on case_record.case_members (case_id);

      create table case_record.relationships (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid not null references case_record.people (id),
        related_person_id uuid not null references case_record.people (id),
        kind text not null,
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade,
        unique (person_id, related_person_id, kind),
        check (person_id <> related_person_id)
      );
      create index relationships_case on case_record.relationships (case_id);
      create index relationships_related on case_record.relationships (related_person_id);

      create table case_record.notes (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        compartment text not null default 'case' check (compartment in ('case', 'protection', 'health')),
        body text not null check (length(body) between 1 and 20000),
        author_id uuid not null references access.staff (id),
        created_at timestamptz not null default now(),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index notes_case on case_record.notes (case_id, created_at desc, id desc);

      create table case_record.tasks (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        stage text not null,
        code text,
        title text not null check (length(title) between 1 and 300),
        due_on date,
        assignee_id uuid references access.staff (id),
        role text,
        state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
        finished_at timestamptz,
        finished_by uuid references access.staff (id),
        created_at timestamptz not null default now(),
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index tasks_case on case_record.tasks (case_id);
      create index tasks_assignee on case_record.tasks (assignee_id, due_on) where state = 'open';
      create index tasks_role on case_record.tasks (role, due_on) where state = 'open';

      create table case_record.documents (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        compartment text not null default 'case' check (compartment in ('case', 'protection', 'health')),
        kind text not null,
        title text not null check (length(title) between 1 and 300),
        file_name text not null,
        media_type text not null,
        size_bytes bigint not null,
        sha256 text not null,
        storage_key text not null,
        uploaded_by uuid not null references access.staff (id),
        created_at timestamptz not null default now(),
        removed_at timestamptz,
        version integer not null default 1,
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index documents_case on case_record.documents (case_id, created_at desc);

      -- What happened, in words the case page shows. Written by the stage that did it, never changed.
      create table case_record.timeline_events (
        id uuid primary key,
        case_id uuid not null,
        office_id uuid not null,
        person_id uuid references case_record.people (id),
        stage text not null,
        compartment text not null default 'case',
        code text not null,
        params jsonb not null default '{}',
        happened_on date not null,
        staff_id uuid,
        created_at timestamptz not null default now(),
        foreign key (case_id, office_id) references case_record.cases (id, office_id) on update cascade
      );
      create index timeline_events_case on case_record.timeline_events (case_id, happened_on desc, id desc);

      create function case_record.agency_case_ids() returns setof uuid stable security definer
        set search_path = pg_catalog, case_record language sql
        as $$ select id from case_record.cases where agency_id = access.agency_id() $$;

      -- The one rule of scope: all offices, one's own offices, or (a receiving agency) the cases assured to it.
      -- Arguments: the table, and whether its rows carry a compartment. Used by every later migration.
      create function access.protect(target regclass, case_column text default 'case_id', compartment text default null) returns void language plpgsql as $$
        declare
          scope text := format('((select access.sees_all_offices()) or office_id = any ((select access.office_ids())::uuid[]) or ((select access.agency_id()) is not null and %I in (select case_record.agency_case_ids())))', case_column);
        begin
          if compartment = 'by-row' then
            scope := scope || ' and (compartment = ''case'' or compartment = any ((select access.compartments())::text[]))';
          elsif compartment is not null then
            scope := scope || format(' and %L = any ((select access.compartments())::text[])', compartment);
          end if;
          execute format('alter table %s enable row level security', target);
          execute format('create policy scope on %s to passage_app using (%s) with check (%s)', target, scope, scope);
        end $$;
      revoke execute on function access.protect(regclass, text, text) from public;

      select access.protect('case_record.cases', 'id'), access.protect('case_record.people'), access.protect('case_record.case_members'),
        access.protect('case_record.relationships'), access.protect('case_record.tasks'),
        access.protect('case_record.notes', 'case_id', 'by-row'), access.protect('case_record.documents', 'case_id', 'by-row'),
        access.protect('case_record.timeline_events', 'case_id', 'by-row');
      grant select, insert, update on case_record.cases, case_record.people, case_record.case_members, case_record.notes, case_record.tasks, case_record.documents to passage_app;
      grant select, insert, update, delete on case_record.relationships to passage_app;
      grant select, insert on case_record.timeline_events to passage_app;
      grant usage on all sequences in schema case_record to passage_app;

      select audit.watch('case_record.cases'), audit.watch('case_record.people'), audit.watch('case_record.case_members'),
        audit.watch('case_record.relationships'), audit.watch('case_record.notes'), audit.watch('case_record.tasks'), audit.watch('case_record.documents');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema case_record cascade; drop function access.protect(regclass, text, text)');
  }
}

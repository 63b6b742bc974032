import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports of referral files. Rows are staged and grouped into families before anything is created; a family becomes a
 * case in one transaction, under the identifier it was staged with.
 */
export class CaseProcessingReferralImport1764001300000 implements MigrationInterface {
  name = 'CaseProcessingReferralImport1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      create table case_processing.referral_imports (
        id uuid primary key,
        owner_id uuid not null references access.staff (id),
        file_name text not null,
        format text check (format in ('csv', 'xlsx')),
        size_bytes bigint not null,
        sha256 text not null,
        storage_key text,
        state text not null default 'checking'
          check (state in ('checking', 'refused', 'checked', 'importing', 'stopped', 'done', 'discarded')),
        problem_code text,
        problem_params jsonb,
        header text[] not null default '{}',
        counts jsonb not null default '{}',
        job_id uuid,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        finished_at timestamptz,
        version integer not null default 1
      );
      create index referral_imports_owner on case_processing.referral_imports (owner_id, created_at desc, id desc);

      -- A family of an import; its identifier is that of the case it becomes.
      create table case_processing.referral_families (
        id uuid primary key,
        import_id uuid not null references case_processing.referral_imports (id),
        referral_source text not null,
        referral_number text not null,
        first_row integer not null,
        size integer not null,
        name text not null default '',
        name_local text not null default '',
        state text not null check (state in ('rejected', 'ready', 'already-there', 'created', 'skipped')),
        office_id uuid,
        programme_id uuid,
        facts jsonb,
        duplicate_count integer not null default 0,
        choice text check (choice in ('create', 'skip')),
        unique (import_id, referral_source, referral_number)
      );
      create index referral_families_state on case_processing.referral_families (import_id, state, first_row, id);
      create index referral_families_duplicates on case_processing.referral_families (import_id, first_row) where duplicate_count > 0;

      create table case_processing.referral_rows (
        import_id uuid not null references case_processing.referral_imports (id),
        row_number integer not null,
        family_id uuid,
        person_id uuid not null,
        referral_source text,
        referral_number text,
        cells text[] not null,
        family jsonb,
        person jsonb,
        errors jsonb not null default '[]',
        is_rejected boolean not null default false,
        primary key (import_id, row_number)
      );
      create index referral_rows_referral on case_processing.referral_rows (import_id, referral_source, referral_number, row_number);
      create index referral_rows_family on case_processing.referral_rows (family_id);
      create index referral_rows_rejected on case_processing.referral_rows (import_id, row_number) where is_rejected;

      -- Somebody of the file who seems to be known already. Of people outside the reader's scope nothing is kept but that.
      create table case_processing.referral_duplicates (
        id uuid primary key default gen_random_uuid(),
        import_id uuid not null references case_processing.referral_imports (id),
        family_id uuid not null references case_processing.referral_families (id),
        row_number integer not null,
        place text not null check (place in ('own-scope', 'other-office', 'same-file')),
        reason text not null check (reason in ('registration-number', 'name-and-birth-date', 'name-and-near-birth-date')),
        case_id uuid,
        person_id uuid,
        other_row integer
      );
      create index referral_duplicates_family on case_processing.referral_duplicates (family_id);
      create index referral_duplicates_import on case_processing.referral_duplicates (import_id);

      alter table case_processing.referral_imports enable row level security;
      create policy own_imports on case_processing.referral_imports to passage_app using (owner_id = (select access.staff_id()));
      alter table case_processing.referral_families enable row level security;
      create policy own_imports on case_processing.referral_families to passage_app
        using (import_id in (select id from case_processing.referral_imports));
      alter table case_processing.referral_rows enable row level security;
      create policy own_imports on case_processing.referral_rows to passage_app
        using (import_id in (select id from case_processing.referral_imports));
      alter table case_processing.referral_duplicates enable row level security;
      create policy own_imports on case_processing.referral_duplicates to passage_app
        using (import_id in (select id from case_processing.referral_imports));
      grant select, insert, update on case_processing.referral_imports to passage_app;
      grant select, insert, update, delete on case_processing.referral_families, case_processing.referral_rows to passage_app;
      grant select, delete on case_processing.referral_duplicates to passage_app;
      select audit.watch('case_processing.referral_imports');
      -- Of staged families only what somebody chose is a change worth keeping; what became of them shows in their cases.
      create trigger audit_change after update of choice on case_processing.referral_families for each row
        execute function audit.log_change('');

      -- Whether the import is the acting person's own; the functions below read past row-level security.
      create function case_processing.require_own_import(the_import uuid) returns void stable language plpgsql
        set search_path = pg_catalog as $$
        begin
          if not exists (select from case_processing.referral_imports where id = the_import and owner_id = access.staff_id()) then
            raise insufficient_privilege using message = 'not an import of the acting person';
          end if;
        end $$;

      -- Marks staged families whose referral is known in any office. Answers how many are.
      create function case_processing.mark_families_already_there(the_import uuid) returns bigint
        volatile security definer set search_path = pg_catalog language plpgsql as $$
        declare marked bigint;
        begin
          perform case_processing.require_own_import(the_import);
          update case_processing.referral_families f set state = 'already-there'
          from case_record.cases c
          where f.import_id = the_import and f.state = 'ready'
            and c.referral_source = f.referral_source and c.referral_number = f.referral_number;
          get diagnostics marked = row_count;
          return marked;
        end $$;

      create function case_processing.day_and_month_swapped(day date) returns date immutable language sql
        set search_path = pg_catalog as $$
        select case when extract(day from day) <= 12
          then make_date(extract(year from day)::int, extract(day from day)::int, extract(month from day)::int) else day end $$;

      -- The days a person of a file may be born on, where the file knows no single one: the year (the first of January
      -- and of July stand for it at registration) or the month.
      create function case_processing.days_meant(person jsonb) returns daterange immutable language sql
        set search_path = pg_catalog as $$
        select case
            when precision = 'month' then daterange(day, (day + interval '1 month')::date)
            when precision = 'year' or to_char(day, 'MMDD') in ('0101', '0701')
              then daterange(date_trunc('year', day)::date, (date_trunc('year', day) + interval '1 year')::date)
          end
        from (select (person ->> 'birthDate')::date as day, person ->> 'birthDatePrecision' as precision) said $$;

      -- People of ready families in the given rows who seem to be known: by registration number; by name, in either
      -- script, with the same birth date; by nearly the same name with a birth date that registration often makes of
      -- it (day and month swapped, first of January, first of July); or by the same name in the year, or month, that is
      -- all the file knows. Answers how many matches were written.
      create function case_processing.find_duplicates(the_import uuid, from_row integer, to_row integer) returns bigint
        volatile security definer set search_path = pg_catalog, public language plpgsql as $$
        declare written bigint;
        begin
          perform case_processing.require_own_import(the_import);
          with staged as materialized (
            select r.row_number, r.family_id, nullif(r.person ->> 'registrationNumber', '') as registration_number,
              (r.person ->> 'birthDate')::date as birth_date, case_processing.days_meant(r.person) as days_meant,
              case_record.name_key(coalesce(r.person ->> 'givenNames', '') || ' ' || coalesce(r.person ->> 'familyName', '')) as name_key,
              case_record.name_key(coalesce(r.person ->> 'nameLocal', '')) as name_local_key
            from case_processing.referral_rows r join case_processing.referral_families f on f.id = r.family_id
            where r.import_id = the_import and r.row_number between from_row and to_row and f.state = 'ready'
          ), near as (
            select s.*, d.day, d.day = s.birth_date as is_same_day
            from staged s cross join lateral (
              select distinct unnest(array[s.birth_date, case_processing.day_and_month_swapped(s.birth_date),
                make_date(extract(year from s.birth_date)::int, 1, 1), make_date(extract(year from s.birth_date)::int, 7, 1)]) as day) d
          ), matches as (
            select s.row_number, s.family_id, 'registration-number' as reason, p.id as person_id, p.case_id, p.office_id
            from staged s join case_record.people p on p.registration_number = s.registration_number
            union all
            select n.row_number, n.family_id, case when n.is_same_day then 'name-and-birth-date' else 'name-and-near-birth-date' end,
              p.id, p.case_id, p.office_id
            from near n join case_record.people p on p.birth_date = n.day
            where greatest(
              case when n.name_key <> '' and p.name_key <> '' then similarity(n.name_key, p.name_key) end,
              case when n.name_local_key <> '' and p.name_local_key <> '' then similarity(n.name_local_key, p.name_local_key) end)
              >= case when n.is_same_day then 0.5 else 0.75 end
            union all
            select s.row_number, s.family_id, 'name-and-near-birth-date', p.id, p.case_id, p.office_id
            from staged s join case_record.people p
              on p.birth_date >= lower(s.days_meant) and p.birth_date < upper(s.days_meant) and p.birth_date <> s.birth_date
                and (p.name_key = s.name_key and s.name_key <> '' or p.name_local_key = s.name_local_key and s.name_local_key <> '')
            where s.days_meant is not null
          ), best as (
            select distinct on (row_number, person_id) *,
              access.sees_all_offices() or office_id = any (access.office_ids()) as is_in_scope
            from matches order by row_number, person_id, reason = 'registration-number' desc, reason
          )
          insert into case_processing.referral_duplicates (import_id, family_id, row_number, place, reason, case_id, person_id)
          select the_import, family_id, row_number, case when is_in_scope then 'own-scope' else 'other-office' end, reason,
            case when is_in_scope then case_id end, case when is_in_scope then person_id end
          from best;
          get diagnostics written = row_count;
          return written;
        end $$;

      -- The same person in two ready families of one file, told of the later one by the first. Sorted rather than joined
      -- with itself: a plan made before the staged rows were counted would compare every row with every other. Answers how
      -- many matches were written.
      create function case_processing.find_duplicates_in_file(the_import uuid) returns bigint
        volatile security definer set search_path = pg_catalog language plpgsql as $$
        declare written bigint;
        begin
          perform case_processing.require_own_import(the_import);
          with staged as materialized (
            select r.row_number, r.family_id, nullif(r.person ->> 'registrationNumber', '') as registration_number,
              r.person ->> 'birthDate' as birth_date,
              case_record.name_key(coalesce(r.person ->> 'givenNames', '') || ' ' || coalesce(r.person ->> 'familyName', '')) as name_key
            from case_processing.referral_rows r join case_processing.referral_families f on f.id = r.family_id
            where r.import_id = the_import and f.state = 'ready'
          ), matches as (
            select row_number, family_id, 'registration-number' as reason, first_value(row_number) over same as other_row,
              first_value(family_id) over same as other_family
            from staged where registration_number is not null window same as (partition by registration_number order by row_number)
            union all
            select row_number, family_id, 'name-and-birth-date', first_value(row_number) over same, first_value(family_id) over same
            from staged where name_key <> '' window same as (partition by name_key, birth_date order by row_number)
          )
          insert into case_processing.referral_duplicates (import_id, family_id, row_number, place, reason, other_row)
          select the_import, family_id, row_number, 'same-file', reason, other_row
          from (select distinct on (row_number) * from matches where other_family <> family_id
            order by row_number, reason = 'registration-number' desc, other_row) best;
          get diagnostics written = row_count;
          return written;
        end $$;

      -- A bulk of new cases outruns the statistics that autovacuum keeps; without them the windows of a batch are
      -- computed by reading whole tables.
      create function case_processing.note_table_sizes() returns void security definer set search_path = pg_catalog language plpgsql as $$
        begin
          analyze case_record.cases, case_record.people, case_record.case_members, case_record.relationships, case_record.name_spellings,
            pipeline.case_windows;
        end $$;

      -- The same for what is staged, before it is grouped and compared.
      create function case_processing.note_staged_sizes() returns void security definer set search_path = pg_catalog language plpgsql as $$
        begin
          analyze case_processing.referral_rows, case_processing.referral_families;
        end $$;

      revoke execute on all functions in schema case_processing from public;
      grant execute on function case_processing.mark_families_already_there(uuid), case_processing.find_duplicates(uuid, integer, integer),
        case_processing.find_duplicates_in_file(uuid), case_processing.note_table_sizes(),
        case_processing.note_staged_sizes() to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_processing.referral_duplicates, case_processing.referral_rows, case_processing.referral_families, case_processing.referral_imports;
      drop function case_processing.note_staged_sizes(), case_processing.note_table_sizes(), case_processing.find_duplicates_in_file(uuid), case_processing.find_duplicates(uuid, integer, integer),
        case_processing.mark_families_already_there(uuid), case_processing.require_own_import(uuid), case_processing.days_meant(jsonb),
        case_processing.day_and_month_swapped(date);
    `);
  }
}

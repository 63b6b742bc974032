import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of a file are compared with everybody known by the rules of the case record, and their scores kept. */
export class CaseProcessingScoredDuplicates1766000405000 implements MigrationInterface {
  name = 'CaseProcessingScoredDuplicates1766000405000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop function case_processing.find_duplicates(uuid, integer, integer);
      drop function case_processing.days_meant(jsonb);
      drop function case_processing.day_and_month_swapped(date);
      alter table case_processing.referral_duplicates add column score double precision, add column reasons jsonb not null default '[]';
      grant insert on case_processing.referral_duplicates to passage_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      revoke insert on case_processing.referral_duplicates from passage_app;
      alter table case_processing.referral_duplicates drop column score, drop column reasons;
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

      revoke execute on function case_processing.find_duplicates(uuid, integer, integer), case_processing.days_meant(jsonb),
        case_processing.day_and_month_swapped(date) from public;
      grant execute on function case_processing.find_duplicates(uuid, integer, integer) to passage_app;
    `);
  }
}
